package org.mithaq.rediscussion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/**
 * Where terms stand in a policy: among the usual ones, or among those for some kinds of decisions.
 *
 * @param kinds the place of those kinds in the policy, from 0; absent for the usual terms
 * @param terms the place of the terms there, from 0
 */
public record TermsPlace(@Nullable Integer kinds, int terms) {

    private static final Pattern PATH =
            Pattern.compile("rediscussionPolicy\\.(?:kinds\\[(\\d{1,4})]\\.)?terms\\[(\\d{1,4})]");

    /** The terms of that number for decisions of that kind. */
    static TermsPlace of(RediscussionPolicy policy, DecisionKind kind, int terms) {
        for (int i = 0; i < policy.kinds().size(); i++) {
            if (policy.kinds().get(i).kinds().contains(kind)) {
                return new TermsPlace(i, terms);
            }
        }
        return new TermsPlace(null, terms);
    }

    /** What {@link #path()} wrote; nothing where it is something else. */
    public static Optional<TermsPlace> read(String path) {
        Matcher place = PATH.matcher(path);
        return place.matches()
                ? Optional.of(new TermsPlace(
                        place.group(1) == null ? null : Integer.valueOf(place.group(1)),
                        Integer.parseInt(place.group(2))))
                : Optional.empty();
    }

    /** As records name it, such as {@code rediscussionPolicy.kinds[0].terms[1]}. */
    String path() {
        return "rediscussionPolicy." + (kinds == null ? "" : "kinds[" + kinds + "].") + "terms[" + terms + "]";
    }

    /** For people who look at a decision of one of those kinds. */
    Text text() {
        return kinds == null
                ? Text.of("الشروط المعتادة", "the usual terms")
                : Text.of("الشروط الخاصة بهذا النوع من القرارات", "the terms for decisions of this kind");
    }
}
