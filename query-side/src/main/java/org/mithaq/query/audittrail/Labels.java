package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * What the parts of records are called: by a word of their own, {@code fact.<Record>.<part>}, or else by that of all parts
 * of that name, {@code fact.<part>}.
 */
final class Labels {

    private static final String FACT = "fact";

    /** What says nothing without a name beside it. */
    private static final Set<Class<?>> BARE = Set.of(
            int.class,
            long.class,
            Integer.class,
            Long.class,
            String.class,
            Threshold.class,
            LocalDate.class,
            Instant.class);

    /** Under which word each part of a record goes, where there is one. */
    private static final ClassValue<Map<String, String>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> record) {
            return Mentions.components(record).stream()
                    .map(RecordComponent::getName)
                    .filter(part -> known(own(record, part)) || known(part))
                    .collect(Collectors.toUnmodifiableMap(
                            part -> part, part -> known(own(record, part)) ? own(record, part) : part));
        }
    };

    private static final ClassValue<Set<String>> NAMED = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> record) {
            return Mentions.components(record).stream()
                    .filter(part -> known(own(record, part.getName()))
                            || (known(part.getName()) && (bare(part) || several(part))))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }
    };

    private Labels() {}

    static boolean has(Class<?> record, String part) {
        return WORDS.get(record).containsKey(part);
    }

    static Text of(Class<?> record, String part) {
        return spoken(words -> of(record, part, words));
    }

    static String of(Class<?> record, String part, Words words) {
        return words.term(FACT, WORDS.get(record).getOrDefault(part, part));
    }

    /** What is said where it does not hold; empty where that goes without saying. */
    static String not(Class<?> record, String part, Words words) {
        String not = own(record, part) + ".not";
        return known(not) ? words.term(FACT, not) : "";
    }

    /** Whether a part is named beside what it says: where it has a word of its own, or could be taken for another part. */
    static boolean named(RecordComponent part) {
        return NAMED.get(part.getDeclaringRecord()).contains(part.getName());
    }

    static Text spoken(Function<Words, String> said) {
        return Text.of(said.apply(Words.in(Language.AR)), said.apply(Words.in(Language.EN)));
    }

    private static boolean bare(RecordComponent part) {
        return BARE.contains(part.getType()) || Collection.class.isAssignableFrom(part.getType());
    }

    private static boolean several(RecordComponent part) {
        return Mentions.components(part.getDeclaringRecord()).stream()
                        .filter(other -> other.getType() == part.getType())
                        .count()
                > 1;
    }

    private static String own(Class<?> record, String part) {
        return record.getSimpleName() + "." + part;
    }

    private static boolean known(String name) {
        return Words.in(Language.EN).knows(FACT, name);
    }
}
