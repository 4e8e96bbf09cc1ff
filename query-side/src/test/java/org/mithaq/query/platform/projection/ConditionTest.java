package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaitHeld;
import static org.mithaq.query.platform.projection.RunningViews.awaits;
import static org.mithaq.query.platform.projection.RunningViews.lag;
import static org.mithaq.query.platform.projection.RunningViews.rebuild;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** What a process says of the views as a whole: of all partitions, whoever reads them, and only what it knows. */
class ConditionTest {

    private final RunningViews views = new RunningViews();

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void whatWasNotAskedYetIsNotWell() {
        Projections projections = new Projections(
                views.database(),
                List.of(Heard.PROJECTION),
                ProjectionSettings.of(views.log().kafka(), views.log().topic(), "not started"),
                new SimpleMeterRegistry(),
                Clock.systemUTC());

        assertThat(projections.condition())
                .isEqualTo(new Condition(
                        false,
                        null,
                        false,
                        List.of(),
                        Map.of(Trouble.LOG, "no answer", Trouble.DATABASE, "no answer"),
                        List.of()));
    }

    @Test
    void aLogThatDoesNotExistYetIsInTheWay() {
        Projections projections = views.start(Heard.PROJECTION);
        Until.isTrue("the log was asked for", () -> String.valueOf(
                        projections.condition().trouble().get(Trouble.LOG))
                .contains("UnknownTopicOrPartition"));

        views.log().create(1);
        Until.isTrue(
                "nothing is in the way", () -> projections.condition().trouble().isEmpty());
        assertThat(projections.condition().begun()).isTrue();
        assertThat(projections.condition().lag()).isZero();
    }

    @Test
    void aDatabaseThatLostWhatWasTakenIsBehindByTheWholeLog() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 10);
        views.log().append(coalition.all());
        Projections projections = views.start(Heard.PROJECTION);
        awaits(projections, coalition);
        Until.isTrue("all is taken", () -> lag(projections) == 0);
        assertThat(projections.condition().begun()).isTrue();

        views.database().getCollection("positions").drop();
        Until.isTrue("nothing is there", () -> lag(projections) > 10);
        assertThat(projections.condition().begun()).isFalse();
    }

    @Test
    void aProcessThatReadsAPartOfTheLogTellsOfTheWhole() {
        views.log().create(2);
        List<Told> coalitions = Barriers.coalitions(20, 5);
        coalitions.forEach(coalition -> views.log().append(coalition.all()));
        Projections first = views.start(Heard.PROJECTION);
        Projections second = views.start(Heard.PROJECTION);
        Until.isTrue("they share the log", () -> Stream.of(first, second)
                .allMatch(each -> each.status().getFirst().partitions().size() == 1));
        coalitions.forEach(coalition -> awaits(first, coalition));
        first.pause(true);
        awaitHeld(first);
        awaitHeld(second);
        coalitions.forEach(
                coalition -> views.log().append(Barriers.more(coalition, 1).last(1)));

        Until.isTrue("both know what is not taken", () -> lag(first) >= 20 && lag(second) == lag(first));
        Until.isTrue(
                "their meters tell",
                () -> views.meters().get("mithaq.views.behind").gauge().value() >= 20);
        first.rebuild("heard");
        Until.isTrue("all is in the build beside", () -> rebuild(first).position() >= 120);
        assertThat(rebuild(first).end()).isEqualTo(rebuild(second).end()).isGreaterThanOrEqualTo(120);
    }
}
