package org.mithaq.query.campaigns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.query.communication.Outward;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.tasks.Task;

/** Whether those who began are getting tired, and what kept them going. */
final class Endurance {

    /** Attendance of the last time is set against that of the same time before. */
    private static final Duration LATELY = Duration.ofDays(90);

    private Endurance() {}

    static List<Finding> findings(Reading reading) {
        List<Task> tasks = Task.all(reading);
        return Stream.concat(
                        kept(reading),
                        reading.view(Founder.PROJECTION).find(Range.all(reading.id())).stream()
                                .filter(founder -> founder.founding() > 0)
                                .map(founder -> founder(founder, tasks, reading)))
                .toList();
    }

    private static Finding founder(Founder founder, List<Task> tasks, Reading reading) {
        Instant now = reading.now();
        Instant lately = now.minus(LATELY);
        Finding finding = Finding.about("parties/" + founder.party())
                .fact("attendedLately", founder.attended(lately, now))
                .fact("attendedBefore", founder.attended(lately.minus(LATELY), lately))
                .fact("overdueTasks", overdue(founder.party(), tasks, reading))
                .from(founder.founding());
        return founder.last() == 0 ? finding : finding.from(founder.last());
    }

    private static long overdue(PartyId party, List<Task> tasks, Reading reading) {
        return tasks.stream()
                .filter(task ->
                        task.assignment() != null && task.assignment().owners().contains(party))
                .filter(task -> task.state(reading) == Task.State.OVERDUE)
                .count();
    }

    private static Stream<Finding> kept(Reading reading) {
        List<Outward> wins = Outward.smallWins(reading);
        List<Learned> setbacks = CampaignWatches.setbacks(reading);
        return wins.isEmpty() && setbacks.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.about(List.of())
                        .fact("smallWins", wins.size())
                        .fact("setbacks", setbacks.size())
                        .from(wins.stream().map(Outward::sequence).toList())
                        .from(CampaignWatches.sequences(setbacks)));
    }
}
