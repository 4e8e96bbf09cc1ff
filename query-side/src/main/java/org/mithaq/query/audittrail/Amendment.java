package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.query.charter.Parts;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.text.Text;

/** What a document says otherwise than the version before: of a list what is new in it and what is no more. */
record Amendment(Saying saying) {

    private static final String PARAMETERS = "parameters";

    /** @param name of the document, to say that nothing is otherwise */
    Stream<Fact> told(Record before, Record after, String path, Text name) {
        Class<?> type = after.getClass();
        List<Fact> changes = Stream.concat(
                        Mentions.components(type).stream()
                                .filter(part -> Labels.has(type, part.getName()))
                                .filter(part -> !part.getName().equals(PARAMETERS))
                                .flatMap(part -> part(
                                        part,
                                        path + "." + part.getName(),
                                        Mentions.value(part, before),
                                        Mentions.value(part, after))),
                        parameters(before, after, path))
                .toList();
        return changes.isEmpty()
                ? Stream.of(new Fact(path, name, Labels.spoken(words -> words.say("audit.same"))))
                : changes.stream();
    }

    /** Nothing where it says what it said. */
    Stream<Fact> part(RecordComponent part, String path, @Nullable Object was, @Nullable Object is) {
        return Objects.equals(was, is)
                ? Stream.of()
                : Stream.of(new Fact(path, Labels.of(part.getDeclaringRecord(), part.getName()), changed(was, is)));
    }

    private Stream<Fact> parameters(Record before, Record after, String path) {
        return before instanceof Charter old && after instanceof Charter now
                ? Parts.parametersChanged(old, now).stream()
                        .map(parameter -> new Fact(
                                path + "." + PARAMETERS + "." + parameter.key(),
                                parameter.text(),
                                became(Optional.of(saying.of(parameter, old)), Optional.of(saying.of(parameter, now)))))
                : Stream.of();
    }

    private Text changed(@Nullable Object was, @Nullable Object is) {
        List<Text> old = saying.items(was);
        List<Text> now = saying.items(is);
        return old.isEmpty() || now.isEmpty() || Set.copyOf(old).equals(Set.copyOf(now))
                ? became(saying.of(was), saying.of(is))
                : Labels.spoken(words -> Saying.shortened(
                        Stream.of(only("audit.new", now, old, words), only("audit.gone", old, now, words))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(" · "))));
    }

    private static Text became(Optional<Text> was, Optional<Text> is) {
        return Labels.spoken(words -> Saying.shortened(words.say("audit.became", said(is, words), said(was, words))));
    }

    private static String said(Optional<Text> text, Words words) {
        return text.map(said -> said.in(words.language())).orElseGet(() -> words.say("none"));
    }

    private static String only(String key, List<Text> these, List<Text> others, Words words) {
        List<String> items = these.stream()
                .filter(item -> !others.contains(item))
                .map(item -> item.in(words.language()))
                .toList();
        return items.isEmpty() ? "" : words.say(key, String.join(words.say("list.of.parts"), items));
    }
}
