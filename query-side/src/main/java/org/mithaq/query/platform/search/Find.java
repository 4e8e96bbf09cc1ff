package org.mithaq.query.platform.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.query.platform.page.Shown;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.search.Question.Run;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Where the words that were looked for stand in something.
 *
 * @param shown the text they stand in, with its language
 * @param runs an excerpt of it, in parts
 */
public record Find(Shown shown, List<Run> runs) {

    private static final int AROUND = 120;

    /** By the things' keys; empty where no words were looked for. */
    public static <T, K> Map<K, Find> of(
            Optional<Question> asked,
            Language language,
            List<T> things,
            Function<T, K> key,
            Function<T, List<Text>> texts) {
        Map<K, Find> finds = new LinkedHashMap<>();
        asked.ifPresent(question -> things.forEach(thing -> each(texts.apply(thing), language)
                .filter(shown -> question.touches(shown.text()))
                .findFirst()
                .ifPresent(shown ->
                        finds.put(key.apply(thing), new Find(shown, question.excerpt(shown.text(), AROUND))))));
        return finds;
    }

    /** The texts, in the language of the page first. */
    private static Stream<Shown> each(List<Text> texts, Language language) {
        Language other = language == Language.AR ? Language.EN : Language.AR;
        return Stream.of(language, other)
                .flatMap(each -> texts.stream().map(text -> Words.in(each).show(text)));
    }
}
