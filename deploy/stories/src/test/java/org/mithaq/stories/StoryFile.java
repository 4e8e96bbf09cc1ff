package org.mithaq.stories;

import com.fasterxml.uuid.Generators;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.TokenIssuer;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Importer;
import org.mithaq.standalone.importing.Sender;

/** The files of the stories. */
final class StoryFile {

    private static final String REFERENCE = "stories/reference.jsonl";
    private static final String ORONTES = "stories/orontes.jsonl";
    private static final Pattern ROW = Pattern.compile("\"row\": ?\"?(\\d+)");
    private static final int FOUNDED = 32;
    private static final UUID NAMESPACE = UUID.fromString("3b1f0ad2-6c53-5c0e-9b1c-5f4d8c1f9a10");

    /** The coalition against violence among young people, whose founding rows 1 to 32 tell. */
    static final String COALITION = named(NAMESPACE, "COA-YV");

    /** The network of rows 82 to 103. */
    static final String NETWORK = named(NAMESPACE, "COA-WSL");

    /** The campaign for the Orontes, which has a file of its own. */
    static final String CAMPAIGN = named(NAMESPACE, "COA-ASI");

    private StoryFile() {}

    /** Rows 1 to 32: a coalition from its first idea to its charter. */
    static ImportFile read() {
        return until(FOUNDED);
    }

    /** All 103 rows, of both coalitions. */
    static ImportFile whole() {
        return read(REFERENCE, line -> true);
    }

    /** The rows up to that one, of the coalition against violence. */
    static ImportFile until(int row) {
        return read(REFERENCE, line -> line.contains("@COA-YV") && row(line) <= row);
    }

    /** The rows of the campaign after the first of these, up to the second and with it. */
    static ImportFile campaign(int after, int upTo) {
        return read(ORONTES, line -> after < row(line) && row(line) <= upTo);
    }

    private static ImportFile read(String resource, Predicate<String> wanted) {
        return read(resource, Standalone.class.getResourceAsStream(resource), wanted);
    }

    /** The header, and the commands that are wanted. */
    static ImportFile read(String name, @Nullable InputStream file, Predicate<String> wanted) {
        try (InputStream bytes = file) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing");
            }
            String lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("mithaq-import") || wanted.test(line))
                    .collect(Collectors.joining("\n"));
            return ImportFile.read(new BufferedReader(new StringReader(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.find()) {
            throw new IllegalStateException("a line without a row: " + line);
        }
        return Integer.parseInt(row.group(1));
    }

    /** The id that a label such as {@code D1} stands for. */
    static String id(String label) {
        return id(COALITION, label);
    }

    static String id(String coalition, String label) {
        return named(UUID.fromString(coalition), label);
    }

    /**
     * Sends rows 1 to 32 to a server whose keys are in that data folder; holds every answer against what the file
     * expects of it.
     */
    static void play(URI server, Path data, IntConsumer progress) throws InterruptedException {
        play(read(), server, data, progress);
    }

    static void play(ImportFile file, URI server, Path data, IntConsumer progress) throws InterruptedException {
        new Importer(server, sender -> token(data, sender)).run(file, progress);
    }

    static String token(Path data, Sender sender) {
        return token(data, sender, "mithaq", "import");
    }

    static String token(Path data, Sender sender, String... scopes) {
        return TokenIssuer.of(data, Clock.systemUTC())
                .issue(new TokenIssuer.Grant(
                        sender.party(), sender.role(), sender.person(), List.of(scopes), Duration.ofHours(1)));
    }

    private static String named(UUID namespace, String name) {
        return Generators.nameBasedGenerator(namespace).generate(name).toString();
    }
}
