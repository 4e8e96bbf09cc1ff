package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MithaqCliTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar-SY");

    @TempDir
    private Path temp;

    @Test
    void helpIsInTheLanguageOfTheSystem() {
        assertThat(run(ARABIC, "--help").out()).contains("سجلّ حوكمة الائتلافات", "start", "الخيارات");
        assertThat(run(Locale.GERMANY, "--help").out()).contains("the governance record", "start", "Options");
    }

    @Test
    void helpIsInTheLanguageThatWasAskedFor() {
        assertThat(run(ARABIC, "start", "--lang=en", "--help").out()).contains("Starts everything");
        assertThat(run(Locale.ENGLISH, "--lang", "ar", "start", "-h").out()).contains("يشغّل كل شيء");
    }

    @Test
    void withoutACommandItShowsItsHelp() {
        Result result = run(Locale.ENGLISH);

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Usage: ", "token");
    }

    @Test
    void tellsItsVersion() {
        Result result = run(Locale.ENGLISH, "--version");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("mithaq ").contains("Java ");
    }

    @Test
    void wrongUsageEndsWithCode2AndIsExplainedInBothLanguages() {
        Result result = run(ARABIC, "start", "--prot", "1");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.contains("--prot"));
        assertThat(result.err().lines().findFirst().orElseThrow()).startsWith("سطر الأوامر غير مفهوم");
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        assertThat(run(Locale.ENGLISH, "status", "--lang", "fr").code()).isEqualTo(2);
    }

    @Test
    void aTokenThatCannotBeGrantedIsWrongUsage() {
        assertThat(run(Locale.ENGLISH, "token", "--role", "director", "--data", data())
                        .code())
                .isEqualTo(2);
        assertThat(token("--valid", "soon").code()).isEqualTo(2);
        assertThat(token("--valid", "0h").code()).isEqualTo(2);
        assertThat(token("--valid", "9999d").code()).isEqualTo(2);
        assertThat(token("--person", "two words").code()).isEqualTo(2);
    }

    @Test
    void aTokenIsAllThatStandsOnTheOutput() {
        Result result = token("--scope", "mithaq,import", "--valid", "30m");

        assertThat(result.code()).isZero();
        assertThat(result.out().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void whatDoesNotRunEndsWithCode3() {
        Result result = run(Locale.ENGLISH, "status", "--data", data());

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains("Not running", data());
    }

    @Test
    void aForeignFolderIsExplainedInBothLanguagesWithoutAStackTrace() throws Exception {
        Files.writeString(Files.createDirectory(temp.resolve("data")).resolve("letter"), "dear");

        Result result = run(Locale.ENGLISH, "start", "--data", data());

        assertThat(result.code()).isEqualTo(11);
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.contains(data()));
        assertThat(result.err().lines().findFirst().orElseThrow()).contains("not Mithaq's");
    }

    @Test
    void aPortThatIsInUseEndsWithCode15AndTheFolderIsFreeAgain() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Result result = run(Locale.ENGLISH, "start", "--data", data(), "--port", port);

            assertThat(result.code()).isEqualTo(15);
            assertThat(result.err()).contains(port);
        }
        DataFolder.open(Path.of(data()), Clock.systemUTC()).close();
    }

    @Test
    void anAddressOfAnotherMachineEndsWithCode17() {
        assertThatThrownBy(() -> LoopbackPort.check("192.0.2.1", 0))
                .isInstanceOfSatisfying(StandaloneProblem.class, problem -> assertThat(problem.exitCode())
                        .isEqualTo(17));
    }

    @Test
    void aPortThatCannotExistIsWrongUsage() {
        assertThat(run(Locale.ENGLISH, "start", "--data", data(), "--port", "70000")
                        .code())
                .isEqualTo(2);
    }

    private Result token(String... more) {
        String[] args = {"token", "--party", "party-1", "--role", "director", "--data", data()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(Locale.ENGLISH, all);
    }

    private String data() {
        return temp.resolve("data").toString();
    }

    private static Result run(Locale locale, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                MithaqCli.run(args, locale, Clock.systemUTC(), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Result(code, out.toString(), err.toString());
    }

    private record Result(int code, String out, String err) {}
}
