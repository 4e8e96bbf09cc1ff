package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.projection.Keywords;
import org.mithaq.query.platform.search.Question;

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

    static AuditFilter in(HttpServletRequest request) {
        return new AuditFilter(
                Parameters.id(request, "actor").orElse(null),
                Parameters.id(request, "party").orElse(null),
                Parameters.word(request, "role", LINE).orElse(null),
                Parameters.word(request, "kind", "[a-z.-]{1,64}").orElse(null),
                Parameters.word(request, "rule", "R-[0-9]{3}").orElse(null),
                Parameters.id(request, "decision").orElse(null),
                yes(request, "refused"),
                yes(request, "justified"),
                Question.in(request, "text"));
    }

    private static boolean yes(HttpServletRequest request, String name) {
        return Parameters.word(request, name, "true|false")
                .filter("true"::equals)
                .isPresent();
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
