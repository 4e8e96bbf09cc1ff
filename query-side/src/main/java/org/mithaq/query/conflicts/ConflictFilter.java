package org.mithaq.query.conflicts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.conflicts.ConflictRegister.ConflictReport;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.search.Finder;
import org.mithaq.query.platform.search.Question;

/**
 * What narrows the register of conflicts; all that is given must hold.
 *
 * @param words looked for in what the reader reads of a conflict: in its file by those only for whom that is
 * @param committee the body that was to rule at some stage
 */
@Takes(name = "text", says = Question.SAYS)
@Takes(name = "body", format = "uuid", says = "The id of a body: only conflicts in which it was to rule.")
record ConflictFilter(Optional<Question> words, Optional<OfBody> committee) {

    static final ConflictFilter NONE = new ConflictFilter(Optional.empty(), Optional.empty());

    static ConflictFilter in(Reading reading, HttpServletRequest request) {
        return new ConflictFilter(Question.in(request, "text"), OfBody.in(reading, request));
    }

    boolean none() {
        return words.isEmpty() && committee.isEmpty();
    }

    boolean concerns(Conflict conflict) {
        return committee
                .map(asked -> conflict.steps().stream()
                        .map(Conflict.Step::committee)
                        .anyMatch(body ->
                                body != null && body.value().equals(asked.body().body())))
                .orElse(true);
    }

    /** For one search. */
    Predicate<ConflictReport> telling() {
        return words.map(Finder::new)
                .<Predicate<ConflictReport>>map(finder -> conflict -> finder.finds(conflict.texts()))
                .orElse(conflict -> true);
    }
}
