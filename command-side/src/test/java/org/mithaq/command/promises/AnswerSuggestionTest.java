package org.mithaq.command.promises;

import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.PromiseEvent.SuggestionAnswered;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.SuggestionId;
import org.mithaq.events.Vocabulary.TaskKind;

class AnswerSuggestionTest {

    private static final SuggestionId ID = new SuggestionId("00000000-0000-7000-8000-000000000001");
    private static final SuggestionRecorded MADE = new SuggestionRecorded(ID, text("shopkeepers"), null);
    private static final AnswerSuggestion NO = new AnswerSuggestion(ID, text("not now"), null);
    private static final NewTask TASK = new NewTask(
            task(1), text("invite them"), TaskKind.ACTION, List.of(party(5)), LocalDate.of(2026, 4, 1), null);

    @Test
    void answersASuggestion() {
        Scenario.given(MADE).when(NO).happens(new SuggestionAnswered(ID, text("not now"), null));
    }

    @Test
    void anAnswerMayLeadToATask() {
        Scenario.given(registered(5), MADE)
                .when(new AnswerSuggestion(ID, text("we invite them"), TASK))
                .happens(new SuggestionAnswered(ID, text("we invite them"), task(1)), TASK.assignedIn(null));
    }

    @Test
    void aTaskIsSubjectToTheRulesOfTasks() {
        Scenario.given(MADE)
                .when(new AnswerSuggestion(ID, text("we invite them"), TASK))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAnswerTwiceOrWhatNobodySuggested() {
        Scenario.given(MADE, new SuggestionAnswered(ID, text("yes"), null))
                .when(NO)
                .isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(NO).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
