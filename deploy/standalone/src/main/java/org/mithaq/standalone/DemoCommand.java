package org.mithaq.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
 * {@code mithaq demo}: starts, plays the stories through the public HTTP interface, says where to look, and serves until
 * it is told to stop. A story that was played to its end is not played again.
 */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final List<String> STORIES = List.of("stories/reference.jsonl", "stories/orontes.jsonl");
    private static final Duration GUEST = Duration.ofDays(7);

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Option(names = "--port", paramLabel = "N", converter = Port.class)
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        MithaqCli parent = Objects.requireNonNull(cli);
        Serving serving = Serving.start(parent, port);
        Path played = parent.data().resolve("demo.done");
        List<String> done = done(played);
        for (String name : STORIES) {
            ImportFile story = story(name);
            String title = Objects.requireNonNull(story.title()).in(parent.language());
            if (done.contains(name)) {
                parent.out().println(parent.messages().text("demo.kept", title));
            } else {
                parent.out().println(parent.messages().text("demo.playing", title));
                new Import(parent, serving.address()).run(story, name);
                mark(played, name);
            }
        }
        addresses(parent, serving.address());
        serving.untilStopped();
        return ExitCode.OK.value();
    }

    private static void addresses(MithaqCli cli, String server) {
        TokenIssuer issuer = TokenIssuer.of(cli.data(), cli.clock());
        for (String name : STORIES) {
            ImportFile story = story(name);
            cli.out()
                    .println(cli.messages()
                            .text(
                                    "demo.story",
                                    Objects.requireNonNull(story.title()).in(cli.language())));
            story.openings().forEach(opening -> coalition(cli, server, opening, issuer));
        }
        cli.out().println(cli.messages().text("demo.view.rulebook", server + "/rulebook"));
        cli.out().println(cli.messages().text("demo.view.api", server + "/swagger-ui.html"));
    }

    private static void coalition(MithaqCli cli, String server, ImportFile.Opening opening, TokenIssuer issuer) {
        Sender sender = opening.sender();
        String token = issuer.issue(
                new TokenIssuer.Grant(sender.party(), sender.role(), sender.person(), List.of("mithaq"), GUEST));
        String page = "/coalitions/" + opening.coalition();
        String language = cli.language().name().toLowerCase(Locale.ROOT);
        cli.out()
                .println(cli.messages()
                        .text("demo.enter", server + "/enter?token=" + token + "&to=" + page + "?lang=" + language));
        for (String view : List.of("meetings", "decisions", "audit", "tasks")) {
            cli.out().println(cli.messages().text("demo.view." + view, server + page + "/" + view));
        }
    }

    private static ImportFile story(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoCommand.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return ImportFile.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stories that were played to their end. */
    private static List<String> done(Path played) {
        try {
            return Files.exists(played) ? Files.readAllLines(played) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(Path played, String name) {
        try {
            Files.writeString(played, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
