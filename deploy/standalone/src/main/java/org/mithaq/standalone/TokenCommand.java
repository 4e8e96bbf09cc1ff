package org.mithaq.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code mithaq token}: prints a bearer token and nothing else. */
@Command(name = "token", sortOptions = false)
final class TokenCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--party", paramLabel = "ID", required = true)
    private String party = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private String role = "";

    @Option(names = "--person", paramLabel = "ID")
    private @Nullable String person;

    @Option(names = "--scope", paramLabel = "SCOPE", split = "[ ,]+", defaultValue = "mithaq")
    private List<String> scopes = List.of();

    @Option(names = "--valid", paramLabel = "12h", defaultValue = "12h", converter = Period.class)
    private Duration valid = Duration.ZERO;

    @Override
    public Integer call() {
        MithaqCli parent = Objects.requireNonNull(cli);
        TokenIssuer issuer = issuer(parent);
        parent.out().println(issuer.issue(grant()));
        return ExitCode.OK.value();
    }

    private TokenIssuer.Grant grant() {
        try {
            return new TokenIssuer.Grant(party, role, person, scopes, valid);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }

    /** The key is made by the first start, or here when a token is wanted before it. */
    private static TokenIssuer issuer(MithaqCli parent) {
        Path data = parent.data();
        if (!SigningKey.exists(data.resolve(DataFolder.KEYS))) {
            try (DataFolder folder = DataFolder.open(data, parent.clock())) {
                SigningKey.openOrCreate(folder.keys());
            }
        }
        return TokenIssuer.of(data, parent.clock());
    }

    /** Reads {@code 30m}, {@code 12h}, {@code 7d} and the like. */
    static final class Period implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String value) {
            String text = value.strip().toUpperCase(Locale.ROOT);
            try {
                return Duration.parse((text.endsWith("D") ? "P" : "PT") + text);
            } catch (java.time.format.DateTimeParseException e) {
                throw new TypeConversionException("30m, 12h, 7d …; " + value);
            }
        }
    }
}
