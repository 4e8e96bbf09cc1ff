package org.mithaq.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Sender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code mithaq demo}: starts, plays the reference story through the public HTTP interface, says where to look, and
 * serves until it is told to stop. A story that was played to its end is not played again.
 */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final String STORY = "stories/reference.jsonl";
    private static final Duration GUEST = Duration.ofDays(7);

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Option(names = "--port", paramLabel = "N", converter = Port.class)
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        MithaqCli parent = Objects.requireNonNull(cli);
        Serving serving = Serving.start(parent, port);
        ImportFile story = story();
        Path played = parent.data().resolve("demo.done");
        if (Files.exists(played)) {
            parent.out().println(parent.messages().text("demo.kept"));
        } else {
            parent.out().println(parent.messages().text("demo.playing"));
            new Import(parent, serving.address()).run(story, STORY);
            mark(played);
        }
        addresses(parent, serving.address(), story);
        serving.untilStopped();
        return ExitCode.OK.value();
    }

    private static void addresses(MithaqCli cli, String server, ImportFile story) {
        TokenIssuer issuer = TokenIssuer.of(cli.data(), cli.clock());
        String language = cli.language().name().toLowerCase(Locale.ROOT);
        for (ImportFile.Opening opening : story.openings()) {
            Sender sender = opening.sender();
            String token = issuer.issue(
                    new TokenIssuer.Grant(sender.party(), sender.role(), sender.person(), List.of("mithaq"), GUEST));
            String page = "/coalitions/" + opening.coalition();
            cli.out()
                    .println(cli.messages()
                            .text(
                                    "demo.enter",
                                    server + "/enter?token=" + token + "&to=" + page + "?lang=" + language));
            for (String view : List.of("meetings", "decisions", "audit", "tasks")) {
                cli.out().println(cli.messages().text("demo.view." + view, server + page + "/" + view));
            }
        }
        cli.out().println(cli.messages().text("demo.view.rulebook", server + "/rulebook"));
        cli.out().println(cli.messages().text("demo.view.api", server + "/swagger-ui.html"));
    }

    private static ImportFile story() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoCommand.class.getResourceAsStream(STORY)), StandardCharsets.UTF_8))) {
            return ImportFile.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(Path played) {
        try {
            Files.writeString(played, STORY + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
