package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.projection.Keywords;
import org.mithaq.query.platform.search.Question;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Text;

/**
 * What of the trail is asked for; all that is given must hold.
 *
 * @param actor a person's id
 * @param party an organisation that acted, or that the record is about
 * @param role in which somebody acted
 * @param kind an event's name, the family before its dot, or the name of a command that was refused
 * @param rule a rule that refused, or was not followed
 * @param decision a decision that the record names
 * @param refused only what rules refused
 * @param justified only what departs from a rule with a justification
 * @param words looked for in what a reader reads of a record
 */
@Takes(name = "actor", format = "uuid", says = "A person's id.")
@Takes(name = "party", format = "uuid", says = "An organisation that acted, or that the record is about.")
@Takes(name = "role", says = "The role in which somebody acted.")
@Takes(name = "kind", says = "An event's name, its family, or the name of a refused command.")
@Takes(name = "rule", pattern = "R-[0-9]{3}", says = "A rule that refused, or was not followed, such as R-032.")
@Takes(name = "decision", format = "uuid", says = "A decision that the record names.")
@Takes(name = "refused", pattern = "true|false", says = "true: only what rules refused.")
@Takes(name = "justified", pattern = "true|false", says = "true: only what departs from a rule with a justification.")
@Takes(name = "text", says = Question.SAYS)
record AuditFilter(
        @Nullable String actor,
        @Nullable String party,
        @Nullable String role,
        @Nullable String kind,
        @Nullable String rule,
        @Nullable String decision,
        boolean refused,
        boolean justified,
        Optional<Question> words) {

    private static final String LINE = "[^\\p{Cntrl}]{1,64}";

    private static final Text A_KIND = Text.of(
            "اسم حدث مثل decision.recorded أو ما قبل النقطة فيه، والأحداث كلها في /api/asyncapi.json؛ أو اسم أمر رفضته"
                    + " القواعد مثل close-meeting، والأوامر كلها في /api/commands",
            "the name of an event such as decision.recorded, or what comes before its dot, of which /api/asyncapi.json has"
                    + " all; or the name of a command that rules refused such as close-meeting, of which /api/commands"
                    + " has all");

    private static final Text A_ROLE = Text.of("دور في 64 محرفاً على الأكثر", "a role in at most 64 characters");

    /** Every command that rules may refuse stands at one of them. */
    private static final Set<String> KINDS = Stream.concat(
                    EventCatalogue.standard().entries().stream()
                            .flatMap(event -> Stream.of(
                                    event.name(),
                                    event.name().substring(0, event.name().indexOf('.')))),
                    Rulebook.standard().rules().stream()
                            .flatMap(rule -> rule.commands().stream())
                            .map(command -> command.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                    .toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    static AuditFilter in(HttpServletRequest request) {
        return new AuditFilter(
                Parameters.id(request, "actor").orElse(null),
                Parameters.id(request, "party").orElse(null),
                Parameters.word(request, "role", LINE, A_ROLE).orElse(null),
                kind(request).orElse(null),
                Parameters.rule(request, "rule").orElse(null),
                Parameters.id(request, "decision").orElse(null),
                yes(request, "refused"),
                yes(request, "justified"),
                Question.in(request, "text"));
    }

    private static Optional<String> kind(HttpServletRequest request) {
        Optional<String> asked = Parameters.word(request, "kind", "[a-z.-]{1,64}", A_KIND);
        if (asked.filter(kind -> !KINDS.contains(kind)).isPresent()) {
            throw Parameters.malformed("kind", A_KIND);
        }
        return asked;
    }

    private static boolean yes(HttpServletRequest request, String name) {
        return Parameters.yes(request, name).orElse(false);
    }

    /** What the records must go by, all of it; empty where all are asked for. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        add(keywords, Keywords.ACTOR, actor);
        add(keywords, Keywords.PARTY, party);
        add(keywords, Keywords.ROLE, role);
        add(keywords, Keywords.KIND, kind);
        add(keywords, Keywords.RULE, rule);
        add(keywords, Keywords.DECISION, decision);
        add(keywords, Keywords.REFUSED, refused ? "" : null);
        add(keywords, Keywords.JUSTIFIED, justified ? "" : null);
        return keywords;
    }

    private static void add(List<String> keywords, String keyword, @Nullable String value) {
        if (value != null) {
            keywords.add(keyword + value);
        }
    }
}
