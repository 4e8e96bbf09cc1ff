package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

class ZoneTest {

    private static final Instant FOUNDED = Instant.parse("2025-07-01T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    @Test
    void saysWhenTheClocksWereChangedLastBeforeTheBeginning() {
        assertThat(lines("Asia/Damascus"))
                .containsExactly("STANDARD DTSTART:20220325T000000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300");
    }

    @Test
    void saysWhenTheyAreChangedTwiceAYearForTenYears() {
        List<String> beirut = lines("Asia/Beirut");

        assertThat(beirut)
                .startsWith(
                        "DAYLIGHT DTSTART:20250330T000000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300",
                        "STANDARD DTSTART:20251026T000000 TZOFFSETFROM:+0300 TZOFFSETTO:+0200",
                        "DAYLIGHT DTSTART:20260329T000000 TZOFFSETFROM:+0200 TZOFFSETTO:+0300")
                .hasSize(2 * 12);
        assertThat(beirut.getLast()).startsWith("STANDARD DTSTART:20361026");
    }

    @Test
    void aZoneThatNeverChangedHasOneTime() {
        assertThat(lines("UTC"))
                .containsExactly("STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0000 TZOFFSETTO:+0000");
    }

    private static List<String> lines(String id) {
        VTimeZone zone = Zone.of(ZoneId.of(id), FOUNDED, NOW);
        return zone.getObservances().stream().map(ZoneTest::line).toList();
    }

    private static String line(Observance observance) {
        return observance.getName() + " "
                + observance.getProperties().stream()
                        .map(property -> property.toString().trim())
                        .reduce((first, second) -> first + " " + second)
                        .orElseThrow();
    }
}
