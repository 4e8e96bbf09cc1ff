package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.events.BarrierId;
import org.mithaq.events.Envelope;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.query.TestLog;
import org.mithaq.query.Told;
import org.mithaq.query.Until;
import org.mithaq.text.Text;

class ProjectionsTest {

    private final TestLog log = new TestLog();
    private final MongoDatabase database = EmbeddedMongo.shared().database("views-" + UUID.randomUUID());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<Projections> running = new ArrayList<>();

    @AfterEach
    void end() {
        running.forEach(Projections::close);
        log.close();
        database.drop();
    }

    @Test
    void takesEveryCommittedEventOnceAndInOrder() {
        log.create(3);
        List<Told> coalitions = coalitions(20, 50);
        log.appendAborted(coalitions.getFirst().last(3));
        append(coalitions);
        Projections projections = start(Heard.PROJECTION);
        coalitions.forEach(coalition -> awaits(projections, coalition));

        assertThat(coalitions.stream().map(coalition -> heard(projections, coalition)))
                .isEqualTo(coalitions.stream().map(ProjectionsTest::folded).toList());
    }

    @Test
    void goesOnAfterARestartInTheMiddle() {
        log.create(1);
        Told coalition = barriers(1, 30);
        log.append(coalition.all());
        Projections first = start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        more(coalition, 30);
        log.append(coalition.last(30));
        Projections second = start(Heard.PROJECTION);
        awaits(second, coalition);

        assertThat(heard(second, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void takesARecordAgainWithoutHarmWhenKilledBetweenTheWriteAndThePosition() {
        log.create(1);
        Told coalition = barriers(1, 40);
        log.append(coalition.all());
        Projections first = start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        database.getCollection("positions").drop();
        database.getCollection("marks").drop();
        more(coalition, 5);
        log.append(coalition.last(5));
        Projections second = start(Heard.PROJECTION);
        awaits(second, coalition);

        assertThat(heard(second, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void leavesADocumentOfOneEventAsItIsWhenTheEventIsTakenAgain() {
        log.create(1);
        Told coalition = barriers(1, 40);
        log.append(coalition.all());
        Projections first = start(Once.PROJECTION);
        awaits(first, coalition);
        String digest = first.digest("once");
        first.close();
        database.getCollection("positions").drop();
        Projections second = start(Once.PROJECTION);
        more(coalition, 1);
        log.append(coalition.last(1));
        awaits(second, coalition);

        assertThat(digest).startsWith("40:");
        assertThat(second.digest("once")).startsWith("41:");
        assertThat(second.of(Once.PROJECTION).find(Range.under(coalition.id().value(), 100)).stream()
                        .map(Once::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void readsARangeOfIdsInEitherOrderAndNarrowed() {
        log.create(1);
        Told coalition = barriers(1, 20);
        log.append(coalition.all());
        log.append(barriers(2, 3).all());
        Projections projections = start(Once.PROJECTION);
        awaits(projections, coalition);
        String id = coalition.id().value();
        ViewReader<Once> reader = projections.of(Once.PROJECTION);

        assertThat(reader.find(Range.under(id, 3).newestFirst()))
                .extracting(Once::sequence)
                .containsExactly(20L, 19L, 18L);
        assertThat(reader.find(Range.under(id, 3)
                        .newestFirst()
                        .after(Optional.of(Ids.numbered(id, 7)))
                        .before(Ids.numbered(id, 3))))
                .extracting(Once::sequence)
                .containsExactly(6L, 5L, 4L);
        assertThat(reader.find(Range.under(id, 9).only("tags", Optional.of("t3"))))
                .extracting(Once::sequence)
                .containsExactly(3L, 13L);
    }

    @Test
    void stopsBeforeAGapAndSaysWhere() {
        log.create(1);
        Told coalition = barriers(1, 5);
        List<Envelope> all = coalition.all();
        log.append(all.subList(0, 2));
        log.append(all.subList(3, 5));
        Projections projections = start(Heard.PROJECTION);
        PartitionStatus stopped = awaitStopped(projections);

        assertThat(stopped.reason())
                .contains("a gap in the sequence of coalition " + coalition.id())
                .contains("4 at offset 3 follows 2 at offset 1");
        assertThat(stopped.position()).isEqualTo(3);
        assertThat(heard(projections, coalition).count()).isEqualTo(2);
        assertThat(meters.get("mithaq.views.stopped")
                        .tag("feed", "live")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void rebuildsUpToTheRecordThatStopsAPartition() {
        log.create(1);
        Told coalition = barriers(1, 9);
        log.append(coalition.all().subList(0, 6));
        log.append(coalition.last(1));
        Projections projections = start(Heard.PROJECTION);
        awaitStopped(projections);
        String digest = projections.digest("heard");
        projections.rebuild("heard");
        awaitServing(projections, "heard_v1_2");

        assertThat(projections.digest("heard")).isEqualTo(digest);
        assertThat(heard(projections, coalition).count()).isEqualTo(6);
        assertThat(awaitStopped(projections).position()).isEqualTo(7);
    }

    @Test
    void stopsBeforeAnotherRecordInAPlaceTaken() {
        log.create(1);
        Told coalition = barriers(1, 3);
        log.append(coalition.all());
        log.append(barriers(1, 2).happened(barrier(99)).last(1));
        Projections projections = start(Heard.PROJECTION);

        assertThat(awaitStopped(projections).reason()).contains("a repeated sequence");
        assertThat(heard(projections, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void takesTheVerySameRecordTwiceAsOne() {
        log.create(1);
        Told coalition = barriers(1, 3);
        log.append(coalition.all());
        log.append(coalition.last(1));
        more(coalition, 1);
        log.append(coalition.last(1));
        Projections projections = start(Heard.PROJECTION);
        awaits(projections, coalition);

        assertThat(heard(projections, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void stopsBeforeAnEventOfAnUnknownType() {
        log.create(1);
        Told coalition = barriers(1, 3);
        log.append(coalition.all().subList(0, 2));
        log.appendRaw(
                coalition.id().value(),
                log.encoded(coalition.all().getLast()).replace("barrier.declared.v1", "barrier.invented.v1"));
        Projections projections = start(Heard.PROJECTION);

        assertThat(awaitStopped(projections).reason()).contains("unknown event type barrier.invented");
        assertThat(heard(projections, coalition).count()).isEqualTo(2);
    }

    @Test
    void stopsOnlyThePartitionInTrouble() {
        log.create(4);
        List<Told> coalitions = coalitions(30, 4);
        log.appendRaw(coalitions.getFirst().id().value(), "no event at all");
        append(coalitions);
        Projections projections = start(Heard.PROJECTION);
        awaitStopped(projections);
        Until.isTrue(
                "most coalitions are there",
                () -> coalitions.stream()
                                .filter(coalition -> projections
                                                .freshness()
                                                .of(coalition.id().value())
                                        == 4)
                                .count()
                        >= 12);

        assertThat(projections.freshness().of(coalitions.getFirst().id().value()))
                .isZero();
    }

    @Test
    void waitsForALogThatIsNotThereYet() {
        Projections projections = start(Heard.PROJECTION);
        log.create(1);
        Told coalition = barriers(1, 3);
        log.append(coalition.all());
        awaits(projections, coalition);

        assertThat(heard(projections, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void rebuildsBesideWhatServesAndSwitches() {
        log.create(2);
        List<Told> coalitions = coalitions(10, 30);
        append(coalitions);
        Projections projections = start(Heard.PROJECTION);
        coalitions.forEach(coalition -> awaits(projections, coalition));
        String before = projections.digest("heard");

        assertThat(projections.rebuild("heard")).isTrue();
        assertThat(projections.rebuild("heard")).isFalse();
        for (Told coalition : coalitions) {
            more(coalition, 1);
            log.append(coalition.last(1));
            awaits(projections, coalition);
            assertThat(heard(projections, coalition)).isEqualTo(folded(coalition));
        }
        awaitServing(projections, "heard_v1_2");
        coalitions.forEach(
                coalition -> assertThat(heard(projections, coalition)).isEqualTo(folded(coalition)));
        assertThat(projections.digest("heard")).isNotEqualTo(before).startsWith("10:");
        Until.isTrue(
                "the old build is dropped",
                () -> !database.listCollectionNames().into(new ArrayList<>()).contains("heard_v1_1"));
    }

    @Test
    void holdsUpARebuildUntilItIsToldToGoOn() {
        log.create(1);
        Told coalition = barriers(1, 30);
        log.append(coalition.all());
        Projections first = start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        assertThat(first.pause("heard", true)).isFalse();
        assertThat(first.rebuild("heard")).isTrue();
        assertThat(first.pause("heard", true)).isTrue();
        assertThat(first.pause("heard", true)).isFalse();

        Projections next = start(Heard.PROJECTION);
        more(coalition, 5);
        log.append(coalition.last(5));
        awaits(next, coalition);
        assertThat(next.status().getFirst().rebuild())
                .extracting(ProjectionStatus.Rebuild::state)
                .isEqualTo(ProjectionStatus.State.PAUSED);
        assertThat(heard(next, coalition)).isEqualTo(folded(coalition));

        assertThat(next.pause("heard", false)).isTrue();
        awaitServing(next, "heard_v1_2");
        assertThat(heard(next, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void holdsUpTheLiveFeedOverARestartUntilItIsToldToGoOn() throws Exception {
        log.create(2);
        List<Told> coalitions = coalitions(4, 10);
        Told coalition = coalitions.getFirst();
        append(coalitions);
        Projections first = start(Heard.PROJECTION);
        coalitions.forEach(each -> awaits(first, each));
        String digest = first.digest("heard");
        assertThat(first.pause(true)).isTrue();
        assertThat(first.pause(true)).isFalse();
        awaitHeld(first);
        assertThat(meters.get("mithaq.views.held").tag("feed", "live").gauge().value())
                .isPositive();
        more(coalition, 5);
        log.append(coalition.last(5));
        Until.isTrue("what is not taken is seen", () -> first.lag() >= 5);
        first.close();

        Projections next = start(Heard.PROJECTION);
        awaitHeld(next);
        Until.isTrue("what is not taken is seen", () -> next.lag() >= 5);
        assertThat(next.digest("heard")).isEqualTo(digest);
        assertThat(next.freshness().await(coalition.id().value(), 10, Duration.ZERO))
                .hasValue(10);
        assertThat(next.freshness().await(coalition.id().value(), 15, Duration.ofMillis(50)))
                .isEmpty();

        assertThat(next.pause(false)).isTrue();
        awaits(next, coalition);
        assertThat(heard(next, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void aRebuildDoesNotTakeThePlaceOfWhatServesWhileTheLiveFeedIsHeldUp() {
        log.create(1);
        Told coalition = barriers(1, 10);
        log.append(coalition.all());
        Projections projections = start(Heard.PROJECTION);
        awaits(projections, coalition);
        projections.pause(true);
        awaitHeld(projections);
        more(coalition, 5);
        log.append(coalition.last(5));
        projections.rebuild("heard");
        Until.isTrue("all is in the build beside", () -> rebuild(projections).events() == 15);
        assertThat(heard(projections, coalition).count()).isEqualTo(10);
        assertThat(rebuild(projections).state()).isEqualTo(ProjectionStatus.State.BUILDING);

        projections.pause(false);
        awaitServing(projections, "heard_v1_2");
        awaits(projections, coalition);
        assertThat(heard(projections, coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void buildsANewVersionAndKeepsServingTheOldOneMeanwhile() {
        log.create(1);
        Told coalition = barriers(1, 10);
        log.append(coalition.all());
        Projections old = start(Heard.PROJECTION);
        awaits(old, coalition);
        old.close();
        Projection<Heard> version = Heard.version(2).readableSince(1);
        Projections young = start(version);

        assertThat(heard(young.of(version), coalition)).isEqualTo(folded(coalition));
        awaitServing(young, "heard_v2_2");
        assertThat(heard(young.of(version), coalition)).isEqualTo(folded(coalition));
    }

    @Test
    void readsNothingFromAVersionThatItDoesNotUnderstand() {
        log.create(1);
        Told coalition = barriers(1, 10);
        log.append(coalition.all());
        Projections old = start(Heard.PROJECTION);
        awaits(old, coalition);
        old.pause(true);
        old.close();
        Projection<Heard> version = Heard.version(2);
        Projections young = start(version);

        assertThatExceptionOfType(UnreadableViewException.class)
                .isThrownBy(() -> heard(young.of(version), coalition))
                .withMessage("heard_v1_1 serves, which version 2 does not read");
        assertThat(young.status().getFirst().readable()).isFalse();
        young.pause(false);
        awaitServing(young, "heard_v2_2");
        assertThat(heard(young.of(version), coalition)).isEqualTo(folded(coalition));
        assertThat(young.status().getFirst().readable()).isTrue();
        assertThatExceptionOfType(UnreadableViewException.class)
                .as("nor from a later one")
                .isThrownBy(() -> heard(young.of(Heard.PROJECTION), coalition));
    }

    @Test
    void waitsForTheSequenceThatAReaderNames() throws Exception {
        log.create(1);
        Told coalition = barriers(1, 2);
        Projections projections = start(Heard.PROJECTION);
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return projections
                        .freshness()
                        .await(coalition.id().value(), 2, Duration.ofSeconds(90))
                        .isPresent();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        log.append(coalition.all());

        assertThat(reader.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(projections.freshness().await(coalition.id().value(), 3, Duration.ofMillis(50)))
                .isEmpty();
    }

    @Test
    void takesPartitionsOverFromAProcessThatEnds() {
        log.create(4);
        List<Told> coalitions = coalitions(16, 10);
        Projections one = start(Heard.PROJECTION);
        Projections two = start(Heard.PROJECTION);
        append(coalitions);
        coalitions.forEach(coalition -> awaits(two, coalition));
        one.close();
        coalitions.forEach(coalition -> more(coalition, 5));
        coalitions.forEach(coalition -> log.append(coalition.last(5)));
        coalitions.forEach(coalition -> awaits(two, coalition));

        assertThat(coalitions.stream().map(coalition -> heard(two, coalition)))
                .isEqualTo(coalitions.stream().map(ProjectionsTest::folded).toList());
    }

    private ProjectionSettings settings() {
        return ProjectionSettings.of(log.kafka(), log.topic(), "views-" + log.topic())
                .with(Duration.ofMillis(20), Duration.ZERO);
    }

    private Projections start(Projection<?>... views) {
        return start(database, settings(), views);
    }

    private Projections start(MongoDatabase where, ProjectionSettings settings, Projection<?>... views) {
        ProjectionSettings own = new ProjectionSettings(
                settings.kafka(),
                settings.topic(),
                where.getName(),
                settings.batch(),
                settings.documentsInMemory(),
                settings.watch(),
                settings.retirement());
        Projections projections = new Projections(where, List.of(views), own, meters, Clock.systemUTC());
        running.add(projections);
        projections.start();
        return projections;
    }

    private static void awaits(Projections projections, Told coalition) {
        long sequence = coalition.all().size();
        Until.isTrue(
                "coalition %s is reflected up to %d".formatted(coalition.id(), sequence),
                () -> projections.freshness().of(coalition.id().value()) >= sequence);
    }

    private static void awaitHeld(Projections projections) {
        Until.isTrue("every partition stands still", () -> {
            List<PartitionStatus> partitions = projections.status().getFirst().partitions();
            return !partitions.isEmpty()
                    && partitions.stream().allMatch(partition -> partition.state() == PartitionStatus.State.HELD);
        });
    }

    private static ProjectionStatus.Rebuild rebuild(Projections projections) {
        return Objects.requireNonNull(projections.status().getFirst().rebuild());
    }

    private static PartitionStatus awaitStopped(Projections projections) {
        Until.isTrue("a partition stops", () -> stopped(projections).size() == 1);
        return stopped(projections).getFirst();
    }

    private static List<PartitionStatus> stopped(Projections projections) {
        return projections.status().getFirst().partitions().stream()
                .filter(partition -> partition.state() == PartitionStatus.State.STOPPED)
                .toList();
    }

    private static void awaitServing(Projections projections, String build) {
        Until.isTrue(
                build + " serves",
                () -> build.equals(projections.status().getFirst().serving()));
    }

    private static Heard heard(Projections projections, Told coalition) {
        return heard(projections.of(Heard.PROJECTION), coalition);
    }

    private static Heard heard(ViewReader<Heard> reader, Told coalition) {
        return reader.find(coalition.id().value()).orElseThrow();
    }

    private static Heard folded(Told coalition) {
        Heard heard = Heard.PROJECTION.empty().apply(coalition.id().value());
        for (Envelope envelope : coalition.all()) {
            heard = heard.apply(envelope);
        }
        return heard;
    }

    private void append(List<Told> coalitions) {
        coalitions.forEach(coalition -> log.append(coalition.all()));
    }

    private static List<Told> coalitions(int count, int events) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> barriers(number, events))
                .toList();
    }

    private static Told barriers(int coalition, int events) {
        return more(new Told(coalition), events);
    }

    private static Told more(Told coalition, int events) {
        for (int i = 0; i < events; i++) {
            coalition.happened(barrier(coalition.all().size()));
        }
        return coalition;
    }

    private static BarrierDeclared barrier(int number) {
        return new BarrierDeclared(
                new BarrierId(Told.uuid(5, number)),
                BarrierKind.FUNDING,
                Text.of("نقص المال", "Too little money"),
                null);
    }
}
