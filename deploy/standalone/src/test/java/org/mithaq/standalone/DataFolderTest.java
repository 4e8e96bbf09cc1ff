package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.text.Language;

class DataFolderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @Test
    void makesTheFolderForItsOwnerAlone() throws Exception {
        Path path = temp.resolve("new/data");

        DataFolder.open(path, CLOCK).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
        assertThat(path.resolve("mithaq-data")).content().contains("format=1");
    }

    @Test
    void opensAgainWhatItMade() {
        DataFolder.open(temp, CLOCK).close();
        DataFolder.open(temp, CLOCK).close();
    }

    @Test
    void takesANewFileSystemThatIsNotQuiteEmpty() throws Exception {
        Files.createDirectory(temp.resolve("lost+found"));

        DataFolder.open(temp, CLOCK).close();
    }

    @Test
    void refusesAFolderWithForeignFilesAndLeavesItAlone() throws Exception {
        Files.writeString(temp.resolve("letter.txt"), "dear");

        refuses(ExitCode.FOLDER_FOREIGN, () -> DataFolder.open(temp, CLOCK));

        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("letter.txt"));
        }
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "text");

        refuses(ExitCode.FOLDER_FOREIGN, () -> DataFolder.open(file, CLOCK));
    }

    @Test
    void refusesAMarkerThatSaysNothing() throws Exception {
        Files.writeString(temp.resolve("mithaq-data"), "hello");

        refuses(ExitCode.FOLDER_FOREIGN, () -> DataFolder.open(temp, CLOCK));
    }

    @Test
    void refusesAFolderOfANewerFormat() throws Exception {
        Files.writeString(temp.resolve("mithaq-data"), "format=2");

        refuses(ExitCode.FOLDER_NEWER, () -> DataFolder.open(temp, CLOCK));
    }

    @Test
    void refusesWhereItCannotWrite() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "text");

        refuses(ExitCode.FOLDER_NOT_WRITABLE, () -> DataFolder.open(file.resolve("below"), CLOCK));
    }

    @Test
    void refusesADiskWithoutRoom() {
        refuses(ExitCode.FOLDER_FULL, () -> DataFolder.open(temp, CLOCK, Long.MAX_VALUE));
    }

    @Test
    void refusesASecondUserAndNamesTheFirst() {
        try (var first = DataFolder.open(temp, CLOCK)) {
            assertThat(first.path()).isEqualTo(temp);
            String pid = String.valueOf(ProcessHandle.current().pid());

            refuses(ExitCode.FOLDER_IN_USE, () -> DataFolder.open(temp, CLOCK));
            assertThatThrownBy(() -> DataFolder.open(temp, CLOCK)).hasMessageContaining(pid);
        }
        DataFolder.open(temp, CLOCK).close();
    }

    @Test
    void tellsWhereItsUserAnswersUntilItIsClosed() {
        try (var folder = DataFolder.open(temp, CLOCK)) {
            folder.ready("http://127.0.0.1:1", "127.0.0.1:2", "mongodb://127.0.0.1:3");

            assertThat(DataFolder.runOf(temp))
                    .contains(new RunRecord(
                            ProcessHandle.current().pid(),
                            CLOCK.instant(),
                            "http://127.0.0.1:1",
                            "127.0.0.1:2",
                            "mongodb://127.0.0.1:3"));
        }
        assertThat(DataFolder.runOf(temp)).isEmpty();
    }

    @Test
    void aProcessBornAfterTheRecordWasWrittenIsAnotherOne() {
        long pid = ProcessHandle.current().pid();

        assertThat(new RunRecord(pid, Instant.EPOCH, null, null, null).alive()).isFalse();
        assertThat(new RunRecord(pid, Instant.MAX.minusSeconds(9), null, null, null).alive())
                .isTrue();
    }

    @Test
    void choosesWhatWasAskedForThenTheEnvironmentThenTheHome() {
        Path home = Path.of("/home/someone");
        Map<String, String> environment = Map.of("MITHAQ_DATA", "/srv/mithaq");

        assertThat(DataFolder.choose(Path.of("/asked"), environment, home)).isEqualTo(Path.of("/asked"));
        assertThat(DataFolder.choose(null, environment, home)).isEqualTo(Path.of("/srv/mithaq"));
        assertThat(DataFolder.choose(null, Map.of("MITHAQ_DATA", ""), home)).isEqualTo(home.resolve(".mithaq"));
    }

    private static void refuses(ExitCode code, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(StandaloneProblem.class, problem -> {
            assertThat(problem.exitCode()).isEqualTo(code.value());
            assertThat(problem.message(Language.AR)).containsPattern("\\p{IsArabic}");
            assertThat(problem.message(Language.EN)).doesNotContainPattern("\\p{IsArabic}");
        });
    }
}
