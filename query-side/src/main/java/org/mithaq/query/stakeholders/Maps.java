package org.mithaq.query.stakeholders;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.events.MembershipEvent.CircleAnswer;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.register.Register;
import org.mithaq.query.stakeholders.MapReport.CapitalReport;
import org.mithaq.query.stakeholders.MapReport.CategoryReport;
import org.mithaq.query.stakeholders.MapReport.CircleReport;
import org.mithaq.query.stakeholders.MapReport.ConnectorReport;
import org.mithaq.query.stakeholders.MapReport.Held;
import org.mithaq.query.stakeholders.MapReport.Placed;

/** Draws the map. */
final class Maps {

    private static final Set<Category> ESSENTIAL = EnumSet.of(
            Category.MOST_AFFECTED,
            Category.HELPER,
            Category.OPINION_LEADER,
            Category.EMERGING_LEADER,
            Category.POLICY_MAKER);

    private Maps() {}

    static List<Stakeholder> all(Reading reading) {
        return reading.view(Stakeholder.PROJECTION).find(Range.all(reading.id()));
    }

    static MapReport of(Reading reading, List<FindingReport> findings) {
        List<Stakeholder> all = all(reading);
        Map<String, Party> parties = reading.coalition().parties();
        Map<String, Enrolment> register = Register.of(reading, List.copyOf(parties.keySet()));
        return new MapReport(
                Arrays.stream(Circle.values())
                        .map(circle -> new CircleReport(circle, in(circle, all, reading)))
                        .toList(),
                parties.entrySet().stream()
                        .filter(party -> party.getValue().circles().isEmpty())
                        .map(party -> named(reading, party.getKey()))
                        .toList(),
                Arrays.stream(Category.values())
                        .map(category -> new CategoryReport(
                                category,
                                ESSENTIAL.contains(category),
                                register.values().stream()
                                        .filter(each -> each.category() == category)
                                        .map(each -> named(reading, each.id()))
                                        .toList()))
                        .toList(),
                Arrays.stream(CapitalKind.values())
                        .map(kind -> new CapitalReport(kind, held(kind, all, reading)))
                        .toList(),
                connectors(all, reading),
                findings);
    }

    private static Named named(Reading reading, String party) {
        return reading.named(new PartyId(party));
    }

    private static List<Placed> in(Circle circle, List<Stakeholder> all, Reading reading) {
        return all.stream()
                .filter(each -> each.circles().contains(circle))
                .map(each -> new Placed(
                        named(reading, each.id()),
                        member(reading, each.id()),
                        Optional.ofNullable(each.classified()).stream()
                                .flatMap(told -> told.event().answers().stream())
                                .filter(answer -> answer.circle() == circle)
                                .map(CircleAnswer::answer)
                                .toList()))
                .toList();
    }

    private static boolean member(Reading reading, String id) {
        Party party = reading.coalition().parties().get(id);
        return party != null && party.member();
    }

    private static List<Held> held(CapitalKind kind, List<Stakeholder> all, Reading reading) {
        return all.stream()
                .flatMap(each -> Optional.ofNullable(each.capital()).stream()
                        .flatMap(mapped -> mapped.event().holdings().stream())
                        .filter(holding -> holding.kind() == kind)
                        .map(holding -> new Held(named(reading, each.id()), holding.description())))
                .toList();
    }

    private static List<ConnectorReport> connectors(List<Stakeholder> all, Reading reading) {
        return all.stream()
                .flatMap(each -> each.connects().stream())
                .map(connector -> new ConnectorReport(
                        reading.named(connector.event().party()),
                        connector.event().connects(),
                        connector.at()))
                .toList();
    }
}
