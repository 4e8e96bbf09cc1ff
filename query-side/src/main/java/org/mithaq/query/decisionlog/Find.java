package org.mithaq.query.decisionlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.query.platform.page.Shown;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.search.Question;
import org.mithaq.query.platform.search.Question.Run;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Where the words that were looked for stand in a decision.
 *
 * @param shown the text they stand in, with its language
 * @param runs an excerpt of it, in parts
 */
public record Find(Shown shown, List<Run> runs) {

    private static final int AROUND = 120;

    /** By the decisions' ids; empty where no words were looked for. */
    static Map<String, Find> of(LogFilter filter, Language language, List<DecisionReport> decisions) {
        Map<String, Find> finds = new LinkedHashMap<>();
        filter.words()
                .ifPresent(question -> decisions.forEach(decision -> each(decision, language)
                        .filter(shown -> question.touches(shown.text()))
                        .findFirst()
                        .ifPresent(shown -> finds.put(decision.id(), find(shown, question)))));
        return finds;
    }

    private static Find find(Shown shown, Question question) {
        return new Find(shown, question.excerpt(shown.text(), AROUND));
    }

    /** Its texts, in the language of the page first. */
    private static Stream<Shown> each(DecisionReport decision, Language language) {
        Language other = language == Language.AR ? Language.EN : Language.AR;
        return Stream.of(language, other)
                .flatMap(each -> texts(decision).map(text -> Words.in(each).show(text)));
    }

    private static Stream<Text> texts(DecisionReport decision) {
        return Stream.of(
                        Stream.ofNullable(decision.title()),
                        Stream.ofNullable(decision.text()),
                        decision.reasons().stream(),
                        decision.alternatives().stream(),
                        decision.concessions().stream(),
                        decision.affectedGroups().stream().map(AffectedGroup::name),
                        decision.evidence().stream().flatMap(piece -> Stream.of(piece.title(), piece.source())))
                .flatMap(found -> found);
    }
}
