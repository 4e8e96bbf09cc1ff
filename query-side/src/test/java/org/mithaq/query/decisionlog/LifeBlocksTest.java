package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.Dispute;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;

class LifeBlocksTest {

    private final Told told = new Told(513);

    @Test
    void sayOfARatifiedDecisionThatItNeededItAndByWhichOneItWas() {
        told.happened(Story.provisional(made(1, new Vote(3, 0, 0))));
        assertThat(written(Readers.MEMBERS, 1)).contains("Awaits ratification", "To be ratified by");

        told.happened(made(2, new Vote(4, 0, 0)), new DecisionRatified(decision(1), decision(2)));
        assertThat(written(Readers.MEMBERS, 1))
                .contains("Needed ratification", "Ratified by Decision 2", "In force from")
                .doesNotContain("Awaits ratification", "To be ratified by");
    }

    @Test
    void sayNothingOfTheForceOfWhatWasNotRatified() {
        told.happened(
                Story.provisional(made(1, new Vote(3, 0, 0))),
                made(2, new Vote(4, 0, 0)),
                new RatificationRefused(decision(1), decision(2)));

        assertThat(written(Readers.MEMBERS, 1))
                .contains("Needed ratification", "Ratification refused by Decision 2")
                .doesNotContain("In force from", "No longer counts", "To be ratified by");
    }

    @Test
    void haveNoHeadingWithoutContentForWhatWasNotAdopted() {
        told.happened(notAdopted());
        assertThat(written(Readers.MEMBERS, 1)).doesNotContain("What became of it");

        told.happened(
                made(2, new Vote(4, 0, 0)),
                new DecisionSuperseded(decision(1), Dispute.request(1), decision(2), false));
        assertThat(written(Readers.MEMBERS, 1)).doesNotContain("What became of it", "No longer counts");
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void showTheVotesOfBothRounds(Readers readers) {
        told.happened(
                made(8, new Vote(6, 2, 0)),
                made(10, new Vote(8, 1, 0)),
                new DecisionReaffirmed(decision(8), Dispute.request(1), decision(10)));

        assertThat(written(readers, 8))
                .contains("6 votes for", "Reaffirmed by Decision 10: A grant · 8 votes for, 1 against");
        assertThat(written(readers, 10)).contains("Reaffirms Decision 8: A grant · 6 votes for, 2 against");
    }

    private static DecisionRecorded made(int number, Vote vote) {
        return Story.decided(number, DecisionKind.FUNDING, Text.of("منحة", "A grant"), vote);
    }

    private static DecisionRecorded notAdopted() {
        DecisionRecorded made = made(1, new Vote(1, 3, 0));
        return new DecisionRecorded(
                made.decision(),
                made.number(),
                made.kind(),
                made.title(),
                made.text(),
                made.meeting(),
                made.procedure(),
                made.body(),
                made.vote(),
                Outcome.NOT_ADOPTED,
                made.rule(),
                made.quorum(),
                made.present(),
                made.proxies(),
                made.absent(),
                made.mover(),
                made.reasons(),
                made.alternatives(),
                made.evidence(),
                made.affectedGroups(),
                made.concessions(),
                made.refersToMission(),
                made.amount(),
                made.ballots(),
                made.recused(),
                null,
                null);
    }

    private String written(Readers readers, int number) {
        Reading reading = TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(1)));
        Caller caller = new Caller(party(1), "director", person(1), Set.of("mithaq"));
        DecisionReport found = DecisionLog.find(
                        reading, caller, readers, Told.decision(number).value())
                .orElseThrow();
        return new String(
                Format.MD.render(DecisionDocument.of(found, readers, reading, Words.in(Language.EN))),
                StandardCharsets.UTF_8);
    }
}
