package org.mithaq.query.charter;

import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** What rules say of statements and charter. */
@Component
class CharterWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-081", CharterWatches::mission), Watch.of("R-114", CharterWatches::acknowledged));
    }

    /** How many versions of the mission there are, all of them kept. */
    private static List<Finding> mission(Reading reading) {
        List<Statements.Wording> missions = Charters.statements(reading).of(Statements.Kind.MISSION);
        return missions.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("version", missions.getFirst().version())
                        .from(missions.stream()
                                .map(Statements.Wording::sequence)
                                .toList()));
    }

    /** Which members have not acknowledged the charter in force. */
    private static List<Finding> acknowledged(Reading reading) {
        List<String> missing = Charters.members(reading, false)
                .map(party -> "parties/" + party.getKey())
                .toList();
        return reading.coalition().charter().stream()
                .map(charter -> Finding.about(missing)
                        .fact("version", charter.version())
                        .fact("acknowledged", Charters.members(reading, true).count())
                        .fact("unacknowledged", missing.size())
                        .from(charter.sequence()))
                .toList();
    }
}
