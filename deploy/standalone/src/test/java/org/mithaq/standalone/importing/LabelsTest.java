package org.mithaq.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LabelsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COALITION = "11111111-2222-5333-8444-555555555555";
    private static final String OTHER = "11111111-2222-5333-8444-666666666666";

    private final Labels labels = new Labels(Map.of("D", LocalDate.of(2025, 3, 2)), ZoneId.of("Asia/Damascus"));

    @Test
    void theSameLabelInTheSameCoalitionIsTheSameIdForEver() {
        assertThat(labels.resolve("@M1", COALITION)).isEqualTo("51bd0afb-c5e9-5f4f-9d12-77087384b520");
        assertThat(labels.coalition("@COA-YV")).isEqualTo("4f020ef9-a11b-5b99-9929-aab432a3bfed");
    }

    @Test
    void anIdIsAUuidOfVersion5() {
        assertThat(UUID.fromString(labels.resolve("@M1", COALITION)).version()).isEqualTo(5);
    }

    @Test
    void theSameLabelInAnotherCoalitionIsAnotherId() {
        assertThat(labels.resolve("@M1", OTHER)).isNotEqualTo(labels.resolve("@M1", COALITION));
    }

    @Test
    void aCoalitionMayBeGivenByItsId() {
        assertThat(labels.coalition(COALITION)).isEqualTo(COALITION);
    }

    @Test
    void aDoubledSignStandsForASingleOne() {
        assertThat(labels.resolve("@@home", COALITION)).isEqualTo("@home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "a@b", "D+40"})
    void whatDoesNotBeginWithTheSignStaysAsItIs(String written) {
        assertThat(labels.resolve(written, COALITION)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "@D+0, 2025-03-02",
        "@D+53, 2025-04-24",
        "@D+0T10:00, 2025-03-02T07:00:00Z",
        "@D+40T10:00, 2025-04-11T07:00:00Z"
    })
    void aDayOrATimeIsCountedFromItsEpoch(String written, String resolved) {
        assertThat(labels.resolve(written, COALITION)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({
        "D+1T00:00, 2025-03-02T21:00:00Z",
        "D+1, 2025-03-03T09:00:00Z",
        "2025-03-03T09:00:00Z, 2025-03-03T09:00:00Z"
    })
    void aMomentIsCountedInTheZoneAndADayMeansItsNoon(String written, Instant moment) {
        assertThat(labels.moment(written)).isEqualTo(moment);
    }

    @Test
    void anUnknownEpochIsNamed() {
        assertThatThrownBy(() -> labels.moment("W+1T10:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"W\"");
    }

    @Test
    void labelsAreFoundAtEveryDepthAndOnlyInValues() {
        var data = JSON.readTree(
                "{\"@M1\": [{\"due\": \"@D+1\", \"ids\": [\"@M1\"]}], \"n\": 1, \"b\": true, \"z\": null}");

        assertThat(labels.resolve(data, COALITION))
                .isEqualTo(JSON.readTree(
                        "{\"@M1\": [{\"due\": \"2025-03-03\", \"ids\": [\"%s\"]}], \"n\": 1, \"b\": true, \"z\": null}"
                                .formatted(labels.resolve("@M1", COALITION))));
    }

    @Test
    void aCommandsIdDependsOnCoalitionContentAndRepetition() {
        String id = labels.command(COALITION, "{}", 1);

        assertThat(labels.command(COALITION, "{}", 1)).isEqualTo(id);
        assertThat(labels.command(COALITION, "{}", 2)).isNotEqualTo(id);
        assertThat(labels.command(COALITION, "{ }", 1)).isNotEqualTo(id);
        assertThat(labels.command(OTHER, "{}", 1)).isNotEqualTo(id);
    }
}
