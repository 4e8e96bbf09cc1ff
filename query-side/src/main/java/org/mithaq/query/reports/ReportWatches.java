package org.mithaq.query.reports;

import java.util.List;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** What rules say of reports that are owed. */
@Component
class ReportWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-157", reading -> late(reading, false)), Watch.of("R-159", reading -> late(reading, true)));
    }

    private static List<Finding> late(Reading reading, boolean staff) {
        return Duties.all(reading).stream()
                .filter(duty -> duty.late() && (duty.group() == null) == staff)
                .map(ReportWatches::finding)
                .toList();
    }

    private static Finding finding(Duty duty) {
        Named group = duty.group();
        String receiver = "bodies/" + duty.to().id();
        return (group == null ? Finding.about(receiver) : Finding.about("bodies/" + group.id(), receiver))
                .fact("months", duty.everyMonths())
                .fact("due", duty.due().toString())
                .from(duty.records());
    }
}
