package org.mithaq.standalone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code run.json} in the data folder says of the process that uses it. It stays behind when the process is
 * killed, so it is believed only as far as {@link #alive()} confirms it.
 *
 * @param pid the process
 * @param startedAt when it took the folder
 * @param url where it answers, or {@code null} until it is ready
 * @param kafka the broker's address, or {@code null} until it is ready
 * @param mongo the address of the views, or {@code null} until it is ready
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunRecord(
        long pid,
        Instant startedAt,
        @Nullable String url,
        @Nullable String kafka,
        @Nullable String mongo) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RunRecord starting(Instant now) {
        return new RunRecord(ProcessHandle.current().pid(), now, null, null, null);
    }

    RunRecord ready(String url, String kafka, String mongo) {
        return new RunRecord(pid, startedAt, url, kafka, mongo);
    }

    /** The record in {@code file}, or nothing where there is none or it was only half written. */
    static Optional<RunRecord> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), RunRecord.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /**
     * Whether that process still runs. A process that was born after the record was written only carries the same
     * number.
     */
    @JsonIgnore
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(born -> !born.isAfter(startedAt.plusSeconds(1)))
                        .orElse(true))
                .isPresent();
    }
}
