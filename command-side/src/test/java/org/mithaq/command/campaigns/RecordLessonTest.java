package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.Vocabulary.LessonKind;

class RecordLessonTest {

    @Test
    void recordsASetbackThatBelongsToNoCampaign() {
        convened()
                .when(new RecordLesson(LessonKind.SETBACK, text("too late"), null, true, text("a town nearby")))
                .happens(new LessonRecorded(LessonKind.SETBACK, text("too late"), null, true, text("a town nearby")));
    }

    @Test
    void recordsALessonOfACampaignEvenAfterItClosed() {
        convened()
                .and(Outline.launched(1), new CampaignClosed(campaign(1), text("outcome")))
                .when(new RecordLesson(LessonKind.SUCCESS, text("train early"), campaign(1), true, null))
                .isAcceptedDespite();
    }

    @Test
    void advisesToShareWhatWasLearned() {
        convened()
                .when(new RecordLesson(LessonKind.PRACTICE, text("names stay out"), null, false, null))
                .isAcceptedDespite("R-055");
    }

    @Test
    void cannotNameAnUnknownCampaign() {
        convened()
                .when(new RecordLesson(LessonKind.SUCCESS, text("train early"), campaign(9), true, null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
