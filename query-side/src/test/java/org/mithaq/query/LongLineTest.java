package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionId;
import org.mithaq.query.health.Deciding;
import tools.jackson.databind.JsonNode;

/** Six hundred proposals, each to replace the one before. */
class LongLineTest {

    private static final int FIRST = 100;
    private static final int LAST = 699;

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final Told TOLD = Story.of(333);
    private static final String DECISIONS = "/coalitions/" + TOLD.id() + "/decisions/";

    @BeforeAll
    static void tell() {
        TOLD.happened(Deciding.proposed(FIRST, 1));
        IntStream.rangeClosed(FIRST + 1, LAST).forEach(number -> TOLD.happened(Deciding.replacing(number, number - 1)));
        SIDE.tell(TOLD);
    }

    @Test
    void isToldForFiveHundredDecisionsBesideTheOneAndSaysThatItGoesOn() {
        JsonNode line = line(decision(FIRST));

        assertThat(line.at("/decisions")).hasSize(501);
        assertThat(line.at("/decisions/500/id").asString())
                .isEqualTo(decision(FIRST + 500).value());
        assertThat(line.at("/more").asBoolean()).isTrue();
        assertThat(page(FIRST)).contains("Further decisions are linked with these");
    }

    @Test
    void isToldBothWaysFromItsMiddle() {
        int middle = (FIRST + LAST) / 2;

        assertThat(line(decision(middle)).at("/decisions/0/id").asString())
                .isEqualTo(decision(middle - 250).value());
        assertThat(line(decision(middle)).at("/decisions/500/id").asString())
                .isEqualTo(decision(middle + 250).value());
    }

    @Test
    void saysNothingOfThatWhereItIsWhole() {
        assertThat(line(decision(1)).at("/more").asBoolean(true)).isFalse();
        assertThat(page(1)).doesNotContain("Further decisions are linked with these");
    }

    private static JsonNode line(DecisionId decision) {
        return SIDE.json("/api" + DECISIONS + decision + "/lineage", MEMBER);
    }

    private static String page(int number) {
        return SIDE.get(DECISIONS + decision(number) + "/lineage?lang=en", MEMBER)
                .body();
    }
}
