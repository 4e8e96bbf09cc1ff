package org.mithaq.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.text.SystemLocale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line {@code mithaq}: what stands in {@code deploy/mithaq --help}, in Arabic and in English. */
@Command(
        name = "mithaq",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            TokenCommand.class
        },
        versionProvider = MithaqCli.Version.class,
        sortOptions = false)
public final class MithaqCli implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "ar|en", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // languageOf looked for it before; here it is checked and explained
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    private final Messages messages;
    private final Clock clock;
    private final ProblemPrinter problems;

    private MithaqCli(Messages messages, Clock clock, ProblemPrinter problems) {
        this.messages = messages;
        this.clock = clock;
        this.problems = problems;
    }

    public static void main(String[] args) {
        // Arabic stays readable where the system's locale is not UTF-8
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, SystemLocale.leave(), Clock.systemUTC(), out, err));
    }

    /** Runs one command line and returns its exit code. */
    static int run(String[] args, Locale locale, Clock clock, PrintWriter out, PrintWriter err) {
        Language chosen = languageOf(args, locale);
        var problems = new ProblemPrinter(chosen, err);
        return commandLine(chosen, clock, problems)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(problems)
                .setExecutionExceptionHandler(problems)
                .execute(args);
    }

    static CommandLine commandLine(Language language, Clock clock, ProblemPrinter problems) {
        Messages messages = Messages.in(language);
        return new CommandLine(new MithaqCli(messages, clock, problems))
                .setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** What {@code --lang} says anywhere in the arguments, else the language of the system. */
    static Language languageOf(String[] args, Locale locale) {
        String line = String.join(" ", args).toLowerCase(Locale.ROOT) + " ";
        if (line.contains("--lang ar ") || line.contains("--lang=ar ")) {
            return Language.AR;
        }
        if (line.contains("--lang en ") || line.contains("--lang=en ")) {
            return Language.EN;
        }
        return Messages.languageOf(locale);
    }

    @Override
    public void run() {
        CommandLine line = line();
        line.usage(line.getOut());
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return messages.language();
    }

    Clock clock() {
        return clock;
    }

    Path data() {
        return DataFolder.choose(data, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    PrintWriter out() {
        return line().getOut();
    }

    /** Ends the process at once, as a broker that runs alone would: what is not in the log must not be served. */
    void logFailed() {
        problems.print(ExitCode.LOG_FAILED);
        Runtime.getRuntime().halt(ExitCode.LOG_FAILED.value());
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("not part of a command line");
        }
        return spec.commandLine();
    }

    /** The version from the jar's manifest; there is none when the classes run from a folder. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = MithaqCli.class.getPackage().getImplementationVersion();
            return new String[] {"mithaq " + (version == null ? "(development)" : version), "Java " + Runtime.version()
            };
        }
    }

    /** Every problem in both languages, the chosen one first: who helps may not read the language of who asks. */
    record ProblemPrinter(Language first, PrintWriter err)
            implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

        @Override
        public int handleParseException(ParameterException e, String[] args) {
            print(ExitCode.USAGE, String.valueOf(e.getMessage()));
            return ExitCode.USAGE.value();
        }

        @Override
        public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
            if (e instanceof StandaloneProblem problem) {
                err.println(problem.message(first));
                err.println(problem.message(other()));
                return problem.exitCode();
            }
            print(ExitCode.FAULT, e.toString());
            return ExitCode.FAULT.value();
        }

        private void print(ExitCode code, Object... facts) {
            err.println(Messages.in(first).text(code.key(), facts));
            err.println(Messages.in(other()).text(code.key(), facts));
        }

        private Language other() {
            return first == Language.AR ? Language.EN : Language.AR;
        }
    }
}
