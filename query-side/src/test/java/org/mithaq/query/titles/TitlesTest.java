package org.mithaq.query.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;

class TitlesTest {

    private static final Text FIRST = Text.of("الأول", "The first");
    private static final Text OTHER = Text.of("الآخر", "The other");

    private final Told told = Story.of(1);

    @Test
    void knowsMeetingsDecisionsTasksBodiesAndParties() {
        Told things = new Told(1);
        things.happened(
                scheduled(1, MeetingKind.PLENARY, 10),
                Story.decided(4, DecisionKind.OTHER, FIRST, new Vote(3, 0, 0)),
                new TaskAssigned(
                        task(1), OTHER, TaskKind.DRAFT, List.of(party(1)), LocalDate.parse("2026-08-01"), null, null),
                established(1, BodyKind.BOARD));

        assertThat(Titles.of(
                                reading(things),
                                List.of(
                                        "meetings/" + Told.meeting(1),
                                        "decisions/" + decision(4),
                                        "decisions/" + decision(9),
                                        "tasks/" + task(1),
                                        "bodies/" + body(1)))
                        .values())
                .containsExactlyInAnyOrder(
                        new Title(
                                "meetings/" + Told.meeting(1),
                                scheduled(1, MeetingKind.PLENARY, 10).title(),
                                null,
                                day(10)),
                        new Title("decisions/" + decision(4), FIRST, 4, null),
                        new Title("tasks/" + task(1), OTHER, null, null),
                        new Title(
                                "bodies/" + body(1),
                                established(1, BodyKind.BOARD).title(),
                                null,
                                null));
        assertThat(Titles.of(reading(told), "parties/" + party(2)))
                .map(Title::text)
                .contains(Text.of("الشرطة", "Police"));
        assertThat(Titles.of(reading(told), "decisions/" + decision(3)))
                .contains(new Title("decisions/" + decision(3), Text.of("النظام الداخلي", "Charter"), 3, null));
    }

    @Test
    void whatHasADocumentElsewhereHasNoneOfItsOwn() {
        told.happened(established(1, BodyKind.BOARD));

        assertThat(Folded.by(Title.PROJECTION, told.all()).values())
                .extracting(Title::subject)
                .containsExactly("bodies/" + body(1));
    }

    @Test
    void aDecisionIsCalledAsItsProposalWasUntilItIsMade() {
        Told renamed = new Told(1);
        renamed.happened(Deciding.proposed(4, 2), Story.decided(4, DecisionKind.OTHER, OTHER, new Vote(3, 0, 0)));
        Text proposed = Deciding.proposed(4, 2).title();

        assertThat(proposed).isNotEqualTo(OTHER);
        assertThat(title(reading(renamed))).isEqualTo(OTHER);
        assertThat(title(reading(renamed).calledAsAfter(1))).isEqualTo(proposed);
    }

    @Test
    void nothingIsSaidOfWhatOnlyOtherThingsTellOf() {
        Told others = new Told(1);
        others.happened(Deciding.replacing(5, 4), new TaskCompleted(task(1), null, List.of()));

        assertThat(Titles.of(reading(others), List.of("decisions/" + decision(4), "tasks/" + task(1))))
                .isEmpty();
    }

    private static Text title(Reading reading) {
        return Titles.of(reading, "decisions/" + decision(4)).map(Title::text).orElseThrow();
    }

    private static Reading reading(Told told) {
        return TestReading.of(told, day(20));
    }
}
