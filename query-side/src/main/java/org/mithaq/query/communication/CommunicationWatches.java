package org.mithaq.query.communication;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.query.communication.Outward.Kind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of the lines of communication. */
@Component
class CommunicationWatches implements Watching {

    /** What a network's site carries, by the name of the fact that counts it. */
    private static final Map<PublicationKind, String> SITE = site();

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-145", "plan", CommunicationWatches::planned),
                Watch.of("R-145", "bulletin", CommunicationWatches::bulletinLate),
                Watch.of("R-145", "guests", CommunicationWatches::guests),
                Watch.of("R-147", CommunicationWatches::published));
    }

    private static Map<PublicationKind, String> site() {
        Map<PublicationKind, String> facts = new LinkedHashMap<>();
        facts.put(PublicationKind.RESOURCE, "resources");
        facts.put(PublicationKind.OPINION, "opinions");
        facts.put(PublicationKind.LOCAL, "localItems");
        facts.put(PublicationKind.NEWS, "news");
        facts.put(PublicationKind.FORUM, "forums");
        facts.put(PublicationKind.SERVICE, "services");
        return facts;
    }

    /** Which lines a communication plan would provide are there, and which are not. */
    private static List<Finding> planned(Reading reading) {
        List<Reach.Line> lines = Reach.lines(reading);
        return List.of(Finding.about(List.of())
                .fact("openLines", named(lines, true))
                .fact("missing", named(lines, false))
                .from(lines.stream()
                        .map(Reach.Line::sequence)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static List<String> named(List<Reach.Line> lines, boolean open) {
        return lines.stream()
                .filter(line -> line.open() == open)
                .map(line -> line.to().name())
                .toList();
    }

    /** Counted from the last bulletin, or else from the founding. */
    private static List<Finding> bulletinLate(Reading reading) {
        int most = reading.number(CharterParameter.BULLETIN_GAP);
        Optional<Outward> last = Outward.all(reading, Kind.ITEMS).stream()
                .filter(each -> requireNonNull(each.item()).kind() == PublicationKind.BULLETIN)
                .findFirst();
        Instant since = last.map(Outward::at)
                .orElseGet(() -> reading.coalition().foundation().foundedAt());
        if (since == null || Duration.between(since, reading.now()).toDays() <= most) {
            return List.of();
        }
        Finding finding = Finding.about(last.map(bulletin ->
                                List.of(requireNonNull(bulletin.item()).subject()))
                        .orElse(List.of()))
                .fact("days", Duration.between(since, reading.now()).toDays())
                .fact("most", most);
        return List.of(last.map(bulletin -> finding.from(bulletin.sequence()))
                .orElseGet(() -> finding.from(Readiness.of(reading).foundedIn())));
    }

    private static List<Finding> guests(Reading reading) {
        return Guests.all(reading).stream()
                .map(meeting -> Finding.about("meetings/" + meeting.meeting())
                        .fact("guests", meeting.guests())
                        .from(meeting.records()))
                .toList();
    }

    /** How many items of each kind that a network's site carries. */
    private static List<Finding> published(Reading reading) {
        List<Outward> items = Outward.all(reading, Kind.ITEMS).stream()
                .filter(each -> SITE.containsKey(requireNonNull(each.item()).kind()))
                .toList();
        Finding finding = Finding.about(List.of());
        for (Map.Entry<PublicationKind, String> kind : SITE.entrySet()) {
            finding = finding.fact(
                    kind.getValue(),
                    items.stream()
                            .filter(each -> requireNonNull(each.item()).kind() == kind.getKey())
                            .count());
        }
        return items.isEmpty()
                ? List.of()
                : List.of(finding.from(items.stream().map(Outward::sequence).toList()));
    }
}
