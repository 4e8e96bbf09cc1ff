package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Dispute.day;
import static org.mithaq.query.Told.decision;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.TaskEvent;
import org.mithaq.query.Dispute;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;
import org.mithaq.rediscussion.Standing;
import org.mithaq.web.Caller;

class DecisionTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final Told told = Dispute.of(1);
    private final Map<String, Decision> decisions = Folded.by(Decision.PROJECTION, told.all());

    @Test
    void holdsTheRecordItsCircumstancesAndTheEvidenceAddedBefore() {
        Envelope recorded = told.all().stream()
                .filter(envelope -> envelope.event() instanceof DecisionRecorded made && made.number() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(found(2).recorded()).isEqualTo(recorded.event());
        assertThat(found(2).circumstances(DecisionRecorded.class)).contains(Circumstances.of(recorded));
        assertThat(found(2).evidence()).hasSize(1);
    }

    @Test
    void isFoundByItsNumberInOrder() {
        assertThat(Folded.by(DecisionNumber.PROJECTION, told.all()).values())
                .extracting(DecisionNumber::number, DecisionNumber::decision)
                .containsExactly(number(1), number(2), number(3), number(Dispute.OLD), number(Dispute.NEW));
    }

    @Test
    void tellsItsStandingOnEveryDayWithoutAnyOtherRecord() {
        Chronicle old = Chronicle.of(found(Dispute.OLD), DAMASCUS);

        assertThat(old.on(day(Dispute.DECIDED - 1))).isEmpty();
        assertThat(old.on(day(Dispute.DECIDED))).contains(Standing.IN_FORCE);
        assertThat(old.on(day(Dispute.GRANTED))).contains(Standing.IN_FORCE);
        assertThat(old.on(day(Dispute.REPLACED))).contains(Standing.SUPERSEDED);
        assertThat(old.requests()).extracting(RequestLife::stage).containsExactly(Stage.REFUSED, Stage.CHANGED);
    }

    @Test
    void keepsWhatItMayBeWorth() {
        assertThat(found(Dispute.NEW).standings()).containsExactly(Standing.IN_FORCE);
        assertThat(found(Dispute.OLD).standings())
                .containsExactly(Standing.IN_FORCE, Standing.SUSPENDED, Standing.SUPERSEDED);
        decisions.values().forEach(decision -> IntStream.range(0, 2 * Dispute.REPLACED)
                .mapToObj(days -> Chronicle.of(decision, DAMASCUS).on(day(days)))
                .flatMap(Optional::stream)
                .forEach(worth -> assertThat(decision.standings()).contains(worth)));
    }

    @Test
    void countsDaysWhereTheCoalitionLives() {
        Chronicle there = Chronicle.of(found(Dispute.OLD), ZoneId.of("Pacific/Kiritimati"));

        assertThat(there.life()).isNotNull().satisfies(life -> assertThat(life.decidedOn())
                .isEqualTo(day(Dispute.DECIDED)));
        assertThat(Chronicle.of(found(Dispute.OLD), ZoneId.of("Pacific/Pago_Pago"))
                        .life())
                .isNotNull()
                .satisfies(life -> assertThat(life.decidedOn()).isEqualTo(day(Dispute.DECIDED - 1)));
    }

    @Test
    void isLinkedBothWays() {
        assertThat(Relation.of(found(Dispute.OLD)).map(Relation.Link::relation))
                .containsExactly(Relation.MAY_BE_REPLACED_BY, Relation.SUPERSEDED_BY);
        assertThat(Relation.of(found(Dispute.NEW)).map(Relation.Link::relation))
                .containsExactly(Relation.WOULD_REPLACE, Relation.SUPERSEDES);
        assertThat(Relation.of(found(Dispute.NEW)).map(Relation.Link::other))
                .containsOnly(Dispute.old().value());
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        List<Envelope> withheld = told.all().stream()
                .filter(envelope -> !(envelope.event() instanceof DecisionRecorded))
                .toList();
        Decision old =
                Objects.requireNonNull(Folded.by(Decision.PROJECTION, withheld).get(told.id() + "/" + Dispute.old()));

        assertThat(Chronicle.of(old, DAMASCUS).life()).isNull();
        assertThat(Chronicle.of(old, DAMASCUS).on(day(Dispute.REPLACED))).isEmpty();
    }

    @Test
    void isFollowedByWhatRestsOnIt() {
        assertThat(Consequences.of(reading(told), found(Dispute.OLD)))
                .extracting(ConsequenceReport::type, ConsequenceReport::subject)
                .containsExactly(tuple("task.assigned", "tasks/" + Told.task(9)));
    }

    @Test
    void isNotThereWhereOnlyWhatRestsOnItIsTold() {
        Told onlyTasks = new Told(1);
        told.all().stream()
                .map(Envelope::event)
                .filter(TaskEvent.class::isInstance)
                .forEach(onlyTasks::happened);

        assertThat(Folded.by(Decision.PROJECTION, onlyTasks.all()).values())
                .extracting(Decision::id)
                .contains(Dispute.old().value());
        assertThat(Decision.all(reading(onlyTasks))).isEmpty();
        Caller caller = new Caller(Told.party(1), "director", Told.person(1), Set.of("mithaq"));
        assertThat(DecisionLog.line(reading(onlyTasks), caller, Dispute.old().value()))
                .isEmpty();
        assertThat(DecisionLog.line(reading(told), caller, Dispute.old().value()))
                .isPresent();
    }

    private static Reading reading(Told told) {
        return TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(Dispute.REPLACED)));
    }

    private Decision found(int number) {
        return Objects.requireNonNull(decisions.get(told.id() + "/" + decision(number)));
    }

    private static Tuple number(int number) {
        return tuple(number, decision(number).value());
    }
}
