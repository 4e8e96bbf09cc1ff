package org.mithaq.query.platform.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.text.Text;

/** What texts can be found by. */
public final class Findable {

    /** Stands between texts, so that no phrase reaches from one into the next. */
    private static final String BREAK = "|";

    private Findable() {}

    /**
     * The words of the texts in both languages, folded, each between spaces: first all of them once as they begin, then
     * the stems in their order.
     */
    public static String words(Stream<Text> texts) {
        List<List<Token>> each = texts.flatMap(text -> Stream.of(text.ar(), text.en()))
                .filter(Objects::nonNull)
                .map(Token::in)
                .toList();
        Stream<String> beginnings = each.stream()
                .flatMap(List::stream)
                .flatMap(token -> Stream.of(token.plain(), token.bare()))
                .distinct();
        Stream<String> stems = each.stream()
                .flatMap(tokens ->
                        Stream.concat(Stream.of(BREAK), tokens.stream().map(Token::stem)));
        return Stream.concat(beginnings, stems).collect(Collectors.joining(" ", " ", " "));
    }
}
