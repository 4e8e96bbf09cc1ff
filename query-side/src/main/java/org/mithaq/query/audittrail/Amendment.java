package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/** What a charter says otherwise than the version before: of a list what is new in it and what is no more. */
record Amendment(Charter before, Charter after, Saying saying) {

    private static final String PARAMETERS = "parameters";

    Stream<Fact> told(String path) {
        List<Fact> changes = Stream.concat(
                        Arrays.stream(Charter.class.getRecordComponents())
                                .filter(part -> !part.getName().equals(PARAMETERS))
                                .flatMap(part -> part(part, path)),
                        Parts.parametersChanged(before, after).stream().map(parameter -> parameter(parameter, path)))
                .toList();
        return changes.isEmpty()
                ? Stream.of(new Fact(
                        path, Labels.of(Charter.class, "charter"), Labels.spoken(words -> words.say("audit.same"))))
                : changes.stream();
    }

    private Stream<Fact> part(RecordComponent part, String path) {
        Object was = Mentions.value(part, before);
        Object is = Mentions.value(part, after);
        return Objects.equals(was, is)
                ? Stream.of()
                : Stream.of(new Fact(
                        path + "." + part.getName(), Labels.of(Charter.class, part.getName()), changed(was, is)));
    }

    private Fact parameter(CharterParameter parameter, String path) {
        return new Fact(
                path + "." + PARAMETERS + "." + parameter.key(),
                parameter.text(),
                became(Optional.of(saying.of(parameter, before)), Optional.of(saying.of(parameter, after))));
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
