package org.mithaq.command.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.SuggestionId;

class RecordSuggestionTest {

    private static final SuggestionId ID = new SuggestionId("00000000-0000-7000-8000-000000000001");
    private static final RecordSuggestion SUGGESTION = new RecordSuggestion(ID, text("shopkeepers"), null);

    @Test
    void anybodyMayMakeASuggestion() {
        assertThat(SUGGESTION.openToAnyone()).isTrue();
        by(77, Scenario.given()).when(SUGGESTION).happens(new SuggestionRecorded(ID, text("shopkeepers"), null));
    }

    @Test
    void cannotUseAnIdTwiceOrConcernAnUnknownPlan() {
        Scenario.given(new SuggestionRecorded(ID, text("shopkeepers"), null))
                .when(SUGGESTION)
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        Scenario.given()
                .when(new RecordSuggestion(ID, text("shopkeepers"), plan(1)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
