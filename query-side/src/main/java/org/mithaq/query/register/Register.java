package org.mithaq.query.register;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/** The register of a coalition's parties, read with what the directory knows of them. */
public final class Register {

    private static final int AT_ONCE = 200;

    private Register() {}

    /** How many parties there are of each kind. */
    static Map<Belonging, Integer> counts(Reading reading) {
        Map<Belonging, Integer> counts = new EnumMap<>(Belonging.class);
        reading.coalition().parties().values().forEach(party -> counts.merge(Belonging.of(party), 1, Integer::sum));
        return counts;
    }

    /** The parties in the order in which they came to be known; {@code is=member} narrows them to one kind. */
    static Slice<MemberReport> page(Reading reading, HttpServletRequest request) {
        Optional<String> after = Parameters.cursor(request, reading.coalition().parties()::containsKey);
        return page(reading, kind(request), after, Parameters.limit(request));
    }

    /** The same, all of them, read page by page. */
    static Stream<MemberReport> each(Reading reading, HttpServletRequest request) {
        Optional<Belonging> kind = kind(request);
        return Slice.all(cursor -> page(reading, kind, Optional.ofNullable(cursor), AT_ONCE));
    }

    private static Optional<Belonging> kind(HttpServletRequest request) {
        return Parameters.constant(request, "is", Belonging.class);
    }

    private static Slice<MemberReport> page(
            Reading reading, Optional<Belonging> kind, Optional<String> after, int limit) {
        List<String> all = List.copyOf(reading.coalition().parties().keySet());
        int from = after.map(id -> all.indexOf(id) + 1).orElse(0);
        // the place among all of them, for a party may be of another kind by now than on the page before
        List<String> ids = all.subList(from, all.size()).stream()
                .filter(id -> kind.map(wanted -> wanted
                                == Belonging.of(requireNonNull(
                                        reading.coalition().parties().get(id))))
                        .orElse(true))
                .limit(limit + 1L)
                .toList();
        Slice<String> page = Slice.of(ids, limit, id -> id);
        Map<String, Enrolment> found = of(reading, page.items());
        Map<String, Title> titles = Titles.of(
                reading, found.values().stream().flatMap(Register::subjects).toList());
        return page.map(id ->
                report(reading, id, requireNonNull(reading.coalition().parties().get(id)), found.get(id), titles));
    }

    /** One of them. */
    static Optional<MemberReport> find(Reading reading, String party) {
        Enrolment enrolment = of(reading, List.of(party)).get(party);
        Map<String, Title> titles = enrolment == null
                ? Map.of()
                : Titles.of(reading, subjects(enrolment).toList());
        return Optional.ofNullable(reading.coalition().parties().get(party))
                .map(known -> report(reading, party, known, enrolment, titles));
    }

    /** What the register holds of those parties, by their id. */
    public static Map<String, Enrolment> of(Reading reading, List<String> parties) {
        List<String> ids = parties.stream()
                .distinct()
                .map(party -> reading.id() + "/" + party)
                .toList();
        Map<String, Enrolment> found = new HashMap<>();
        reading.view(Enrolment.PROJECTION).find(ids).forEach(each -> found.put(each.id(), each));
        return found;
    }

    private static Stream<String> subjects(Enrolment enrolment) {
        List<String> subjects = new ArrayList<>();
        if (enrolment.admitted() != null && enrolment.admitted().event().meeting() != null) {
            subjects.add("meetings/" + enrolment.admitted().event().meeting());
        }
        enrolment.interests().stream()
                .filter(interest -> interest.event().decision() != null)
                .forEach(
                        interest -> subjects.add("decisions/" + interest.event().decision()));
        return subjects.stream();
    }

    private static MemberReport report(
            Reading reading, String id, Party party, @Nullable Enrolment known, Map<String, Title> titles) {
        Enrolment enrolment = known == null ? Enrolment.none(reading.id() + "/" + id) : known;
        Belonging belonging = Belonging.of(party);
        var registered = enrolment.registered();
        var admitted = enrolment.admitted();
        var deciding = enrolment.deciding();
        var research = enrolment.research();
        var leaving = enrolment.leaving();
        return new MemberReport(
                id,
                party.name(),
                belonging,
                party.community(),
                registered == null ? null : registered.event().side(),
                party.circles(),
                enrolment.category(),
                since(enrolment, belonging),
                admitted == null ? null : thing("meetings/", admitted.event().meeting(), titles),
                admitted == null ? null : admitted.event().alignment(),
                research == null
                        ? null
                        : new MemberReport.Research(
                                research.event().findings(), research.event().sources()),
                enrolment.delegate().orElse(null),
                enrolment.delegates().stream()
                        .filter(delegate -> delegate.until() != null)
                        .toList(),
                enrolment.interests().stream()
                        .map(interest -> new MemberReport.Declared(
                                interest.at(),
                                interest.event().stance(),
                                interest.event().matter(),
                                thing("decisions/", interest.event().decision(), titles)))
                        .toList(),
                deciding == null
                        ? null
                        : new MemberReport.Deciding(
                                deciding.event().decidedBy(), deciding.event().leadDays()),
                party.acknowledgedCharter(),
                enrolment.supporter() != null && enrolment.supporter().event().essential(),
                leaving == null ? null : leaving.event().leavesOn(),
                enrolment.departure(),
                enrolment.records().list());
    }

    private static @Nullable Instant since(Enrolment enrolment, Belonging belonging) {
        Noted<?> reason =
                switch (belonging) {
                    case MEMBER -> enrolment.admitted();
                    case SUPPORTER -> enrolment.supporter();
                    case REGISTERED, OUTSIDE -> enrolment.registered();
                    case PROSPECT, FORMER -> null;
                };
        if (reason != null) {
            return reason.at();
        }
        return enrolment.departure() == null ? null : enrolment.departure().at();
    }

    private static @Nullable Named thing(String path, @Nullable Object id, Map<String, Title> titles) {
        if (id == null) {
            return null;
        }
        Title title = titles.get(path + id);
        return new Named(id.toString(), title == null ? null : title.text());
    }
}
