package org.mithaq.query.stakeholders;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of the map. */
@Component
class MapWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-044", "circles", MapWatches::circles),
                Watch.of("R-053", MapWatches::capital),
                Watch.of("R-185", MapWatches::connectors));
    }

    /** Meetings to which at least as many were invited as there are circles wanted, but from fewer circles. */
    private static List<Finding> circles(Reading reading) {
        int least = reading.number(CharterParameter.INVITED_CIRCLES_MIN);
        Map<String, List<Prospect>> invited = new LinkedHashMap<>();
        for (Prospect prospect : reading.view(Prospect.PROJECTION).find(Range.all(reading.id()))) {
            prospect.invitations().stream()
                    .flatMap(invitation -> Stream.ofNullable(invitation.event().meeting()))
                    .distinct()
                    .forEach(meeting -> invited.computeIfAbsent(meeting.value(), id -> new ArrayList<>())
                            .add(prospect));
        }
        return invited.entrySet().stream()
                .filter(meeting -> meeting.getValue().size() >= least)
                .flatMap(meeting -> circles(meeting.getKey(), meeting.getValue(), least, reading))
                .toList();
    }

    private static Stream<Finding> circles(String meeting, List<Prospect> invited, int least, Reading reading) {
        Set<Circle> circles = EnumSet.noneOf(Circle.class);
        invited.forEach(prospect -> circles.addAll(circlesOf(prospect.id(), reading)));
        return circles.size() >= least
                ? Stream.of()
                : Stream.of(Finding.about("meetings/" + meeting)
                        .fact("invited", invited.size())
                        .fact("circles", circles.stream().map(Enum::name).toList())
                        .fact("least", least)
                        .from(invited.stream()
                                .flatMap(prospect -> prospect.invitations().stream())
                                .filter(invitation -> invitation.event().meeting() != null
                                        && invitation.event().meeting().value().equals(meeting))
                                .map(Noted::sequence)
                                .toList()));
    }

    private static Set<Circle> circlesOf(String id, Reading reading) {
        Party party = reading.coalition().parties().get(id);
        return party == null ? Set.of() : party.circles();
    }

    /** How many parties' capital was mapped, and which kinds nobody was found to hold. */
    private static List<Finding> capital(Reading reading) {
        List<Stakeholder> mapped = Maps.all(reading).stream()
                .filter(each -> each.capital() != null)
                .toList();
        Set<CapitalKind> missing = EnumSet.allOf(CapitalKind.class);
        mapped.stream()
                .flatMap(each -> Stream.ofNullable(each.capital()))
                .flatMap(capital -> capital.event().holdings().stream())
                .map(Holding::kind)
                .forEach(missing::remove);
        return List.of(Finding.about(List.of())
                .fact("parties", mapped.size())
                .fact("missing", missing.stream().map(Enum::name).toList())
                .from(mapped.stream()
                        .flatMap(each -> Stream.ofNullable(each.capital()))
                        .map(Noted::sequence)
                        .toList()));
    }

    /** Who was named to connect people, resources and knowledge; who is missing once the coalition is an institution. */
    private static List<Finding> connectors(Reading reading) {
        List<Long> become = reading.coalition().foundation().phase() == Phase.INSTITUTIONALISATION
                ? Readiness.of(reading).reached(Phase.INSTITUTIONALISATION).stream()
                        .map(Readiness.Recorded::sequence)
                        .toList()
                : List.of();
        List<Stakeholder> connecting = Maps.all(reading).stream()
                .filter(each -> !each.connects().isEmpty())
                .toList();
        return connecting.isEmpty() && become.isEmpty()
                ? List.of()
                : List.of(Finding.about(connecting.stream()
                                .map(each -> "parties/" + each.id())
                                .toList())
                        .fact("connectors", connecting.size())
                        .from(become)
                        .from(connecting.stream()
                                .flatMap(each -> each.connects().stream())
                                .map(Noted::sequence)
                                .toList()));
    }
}
