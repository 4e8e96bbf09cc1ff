package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.Told.uuid;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.Dispute;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.decisionlog.RoundReport.CastReport;
import org.mithaq.query.decisionlog.RoundReport.RoundState;
import org.mithaq.query.decisionlog.RoundReport.VoterReport;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;

class RoundTest {

    private static final WrittenProcedureId ROUND = new WrittenProcedureId(uuid(5, 1));
    private static final Text TOPIC = Text.of("إطلاق الخطط", "Launch of the plans");
    private static final int MATTER = 9;
    private static final int OPENED = 110;

    private final Told told = Dispute.of(1).day(OPENED).happened(opened());

    @Test
    void tellsWhoMayVoteAndEverythingThatWasCast() {
        told.happened(cast(1, Choice.AGAINST, false), cast(7, Choice.ABSTAINED, false))
                .day(OPENED + 1)
                .happened(cast(1, Choice.IN_FAVOUR, true), new VoterRecused(ROUND, decision(MATTER), party(3)));
        RoundReport round = round(Readers.MEMBERS);

        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(round.closesOn()).isEqualTo(Dispute.day(OPENED + 7));
        assertThat(round.participation()).isEqualTo(new Quorum(3, 3, 4));
        assertThat(round.vote()).isEqualTo(new Vote(2, 0, 1));
        assertThat(round.measure()).isEqualTo(Measure.MANDATE);
        assertThat(round.voters())
                .extracting(VoterReport::votes, VoterReport::choice, VoterReport::recused)
                .containsExactly(
                        tuple(2, Choice.IN_FAVOUR, false),
                        tuple(1, null, true),
                        tuple(1, Choice.ABSTAINED, false),
                        tuple(1, null, false));
        assertThat(round.casts())
                .extracting(CastReport::choice, CastReport::counts)
                .containsExactly(
                        tuple(Choice.AGAINST, false),
                        tuple(Choice.ABSTAINED, true),
                        tuple(Choice.IN_FAVOUR, true),
                        tuple(null, true));
    }

    @Test
    void thePublicReadsTheTotals() {
        told.happened(cast(1, Choice.IN_FAVOUR, false));
        RoundReport round = round(Readers.PUBLIC);

        assertThat(round.vote()).isEqualTo(new Vote(2, 0, 0));
        assertThat(round.voters()).isEmpty();
        assertThat(round.casts()).isEmpty();
        assertThat(round.mover()).isNull();
    }

    @Test
    void endsWithItsReason() {
        told.day(OPENED + 8)
                .happened(new WrittenProcedureLapsed(
                        ROUND, decision(MATTER), LapseReason.PARTICIPATION, new Vote(0, 0, 0), new Quorum(3, 0, 4)));

        assertThat(round(Readers.MEMBERS).state()).isEqualTo(RoundState.LAPSED);
        assertThat(round(Readers.MEMBERS).lapsed()).isEqualTo(LapseReason.PARTICIPATION);
    }

    @Test
    void standsInTheDocumentOfItsDecision() {
        told.happened(cast(1, Choice.AGAINST, false), cast(1, Choice.IN_FAVOUR, true));
        Reading reading = reading();
        DecisionReport found = DecisionLog.find(
                        reading,
                        caller(1, "director"),
                        Readers.MEMBERS,
                        decision(MATTER).value())
                .orElseThrow();

        assertThat(document(found, reading, Language.EN))
                .contains("Vote in writing", "Grant of a mandate", "changed later", "has not voted");
        assertThat(document(found, reading, Language.AR)).contains("تصويت خطي", "عُدّل لاحقاً", "لم تصوّت");
    }

    @Test
    void whoWasElectedPresidesWhateverTheRoleSays() {
        BodyId board = new BodyId(uuid(6, 1));
        String decided = decision(Dispute.NEW).value();
        assertThat(presides(7, "chair", decided)).isTrue();
        told.happened(
                new BodyEstablished(board, BodyKind.STRATEGIC, TOPIC, null, null, false),
                new OfficerElected(board, Office.CHAIR, party(1), person(1), null, null, Dispute.day(OPENED + 365)));

        assertThat(presides(7, "chair", decided)).isFalse();
        assertThat(presides(1, "delegate", decided)).isTrue();
    }

    private boolean presides(int number, String role, String decision) {
        Reading reading = reading();
        return Reopening.of(
                        reading,
                        Applicant.of(caller(number, role)),
                        reading.view(Decision.PROJECTION).find(List.of(Decision.id(reading.id(), decision))))
                .of(reading.view(Decision.PROJECTION)
                        .find(Decision.id(reading.id(), decision))
                        .orElseThrow())
                .orElseThrow()
                .chair();
    }

    private RoundReport round(Readers readers) {
        return DecisionLog.find(
                        reading(),
                        caller(1, "director"),
                        readers,
                        decision(MATTER).value())
                .orElseThrow()
                .rounds()
                .getFirst();
    }

    private static String document(DecisionReport found, Reading reading, Language language) {
        return new String(
                Format.MD.render(DecisionDocument.of(found, Readers.MEMBERS, reading, Words.in(language))),
                StandardCharsets.UTF_8);
    }

    private Reading reading() {
        return TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(OPENED + 8)));
    }

    private static Caller caller(int number, String role) {
        return new Caller(party(number), role, person(number), Set.of("mithaq"));
    }

    private static VoteCast cast(int number, Choice choice, boolean changed) {
        return new VoteCast(ROUND, decision(MATTER), party(number), choice, changed);
    }

    private static WrittenProcedureOpened opened() {
        LocalDate end = Dispute.day(OPENED + 7);
        return new WrittenProcedureOpened(
                ROUND,
                decision(MATTER),
                party(1),
                BodyKind.PLENARY,
                null,
                end,
                Threshold.parse(">1/2"),
                List.of(new Voter(party(1), 2), new Voter(party(3), 1), new Voter(party(7), 1), new Voter(party(2), 1)),
                new Motion(
                        DecisionKind.MANDATE,
                        TOPIC,
                        TOPIC,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        null,
                        null,
                        new Effect(Measure.MANDATE, uuid(6, 9), null)),
                null);
    }
}
