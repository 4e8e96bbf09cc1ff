package org.mithaq.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class MomentsTest {

    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final String LETTERS = "0123456789-:.TZtz+ ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01T08:30:00Z",
                "2026-07-01T08:30:00.5Z",
                "2026-07-01T08:30:00.123Z",
                "2026-07-01T08:30:00.123456789Z",
                "2026-07-01T08:30:00.000000001Z",
                "2028-02-29T23:59:59Z",
                "2000-02-29T00:00:00Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2026-07-01T24:00:00Z",
                "2026-12-31T23:59:60Z",
                "2026-07-01T08:30:00+03:00",
                "2026-07-01t08:30:00z",
                "+12026-07-01T08:30:00Z"
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(Moments.read(text)).isEqualTo(Instant.parse(text));
        assertThat(MAPPER.readValue('"' + text + '"', Instant.class)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-02-29T00:00:00Z",
                "2100-02-29T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-00-10T00:00:00Z",
                "2026-13-10T00:00:00Z",
                "2026-07-00T00:00:00Z",
                "2026-07-32T00:00:00Z",
                "2026-07-01T25:00:00Z",
                "2026-07-01T08:60:00Z",
                "2026-07-01T08:30:61Z",
                "2026-07-01T08:30:00.1234567890Z",
                "2026-07-01T08:30:00.12x4Z",
                "2026-07-01T08:30:00,5Z",
                "2026-07-01 08:30:00Z",
                "٢٠٢٦-٠٧-٠١T08:30:00Z",
                "2026-07-01T08:30Z",
                "2026-07-01T08:30:00"
            })
    void refusesWhatTheLibraryRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Moments.read(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsNoMomentInJsonIsSaidByTheLibrary() {
        assertThatThrownBy(() -> MAPPER.readValue("\"2026-02-30T00:00:00Z\"", Instant.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("2026-02-30T00:00:00Z");
        assertThat(MAPPER.readValue("null", Instant.class)).isNull();
        assertThat(MAPPER.readValue("1782894600", Instant.class)).isEqualTo(Instant.ofEpochSecond(1_782_894_600));
    }

    /** Moments as they are written, whole and with a letter changed or left out. */
    @Test
    void agreesWithTheLibraryOnManyMore() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            Instant moment = Instant.ofEpochSecond(
                    random.nextLong(-60_000_000_000L, 250_000_000_000L),
                    random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            String written = moment.toString();
            assertThat(Moments.read(written)).isEqualTo(moment);
            int place = random.nextInt(written.length());
            String letter = random.nextInt(4) == 0
                    ? ""
                    : LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1);
            String other = written.substring(0, place) + letter + written.substring(place + 1);
            Instant expected = library(other);
            assertThat(ours(other)).as(other).isEqualTo(expected);
            read += expected == null ? 0 : 1;
        }
        assertThat(read).isBetween(1_000, 19_000);
    }

    private static @Nullable Instant library(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Instant ours(String text) {
        try {
            return Moments.read(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
