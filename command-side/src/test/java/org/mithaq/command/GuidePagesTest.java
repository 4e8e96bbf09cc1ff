package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.platform.axon.CommandCatalogue;

class GuidePagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @MethodSource("commands")
    void nameEveryCommandOfTheirPackage(Class<?> command) throws IOException {
        Path page = SOURCES.resolve(command.getPackageName().replace('.', '/')).resolve("package-info.java");

        assertThat(Files.readString(page))
                .as("add to %s what comes of it: {@code %s → …}, and its rules", page, command.getSimpleName())
                .containsPattern("\\b" + command.getSimpleName() + "\\b");
    }

    /** Tests of the platform bring commands of their own. */
    static Stream<Class<?>> commands() {
        return CommandCatalogue.scan().entries().stream()
                .<Class<?>>map(CommandCatalogue.Entry::type)
                .filter(type -> !type.getPackageName().startsWith("org.mithaq.command.platform"));
    }
}
