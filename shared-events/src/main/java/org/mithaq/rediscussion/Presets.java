package org.mithaq.rediscussion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Text;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The presets, read from the JSON file beside this class; any flaw in it stops the program at its start. Immutable. */
public final class Presets {

    /** The key of the preset that applies where a charter says nothing. */
    public static final String DEFAULT = "coalition-default";

    private static final String FILE = "presets.json";
    private static final JsonMapper STRICT = EventJson.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Preset> byKey = new LinkedHashMap<>();

    Presets(List<Preset> presets) {
        for (Preset preset : presets) {
            if (byKey.putIfAbsent(preset.key(), preset) != null) {
                throw new IllegalStateException("two presets are named " + preset.key());
            }
        }
        if (!byKey.containsKey(DEFAULT)) {
            throw new IllegalStateException(FILE + " lacks " + DEFAULT);
        }
    }

    /** The presets of the product. */
    public static Presets standard() {
        return Standard.PRESETS;
    }

    /** All of them, the default first. */
    public List<Preset> all() {
        return List.copyOf(byKey.values());
    }

    /** The preset with that key, or {@code null}. */
    public @Nullable Preset find(String key) {
        return byKey.get(key);
    }

    /** The policy of a charter that names these grounds and no more; all grounds of the default if it names none. */
    public RediscussionPolicy onGrounds(List<RediscussionGround> grounds) {
        RediscussionPolicy policy = known(DEFAULT).policy();
        return grounds.isEmpty() ? policy : policy.on(grounds);
    }

    /**
     * The policy with the terms of its preset where it names a preset and no terms of its own, and so for the kinds that
     * it tells apart. What the preset says of other kinds stays.
     *
     * @throws IllegalArgumentException when there is no such preset, or neither a preset nor terms
     */
    public RediscussionPolicy filled(RediscussionPolicy policy) {
        String key = policy.preset();
        List<KindTerms> kinds = policy.kinds().stream().map(this::filled).toList();
        if (!policy.terms().isEmpty() || (key == null && !kinds.isEmpty())) {
            return new RediscussionPolicy(key, policy.terms(), kinds, policy.coversEarlierDecisions());
        }
        RediscussionPolicy from = chosen(key).policy();
        return new RediscussionPolicy(key, from.terms(), besides(kinds, from.kinds()), policy.coversEarlierDecisions());
    }

    private KindTerms filled(KindTerms some) {
        String key = some.preset();
        return key == null || !some.terms().isEmpty()
                ? some
                : new KindTerms(some.kinds(), key, chosen(key).policy().terms());
    }

    /** The charter's own kinds, and of the preset's those that the charter does not name. */
    private static List<KindTerms> besides(List<KindTerms> own, List<KindTerms> preset) {
        Set<DecisionKind> named =
                own.stream().flatMap(some -> some.kinds().stream()).collect(Collectors.toSet());
        Stream<KindTerms> others = preset.stream()
                .map(some -> new KindTerms(
                        some.kinds().stream()
                                .filter(kind -> !named.contains(kind))
                                .toList(),
                        some.preset(),
                        some.terms()))
                .filter(some -> !some.kinds().isEmpty());
        return Stream.concat(own.stream(), others).toList();
    }

    private Preset chosen(@Nullable String key) {
        if (key == null || !byKey.containsKey(key)) {
            throw new IllegalArgumentException("\"preset\" is one of " + String.join(", ", byKey.keySet()));
        }
        return known(key);
    }

    private Preset known(String key) {
        Preset preset = byKey.get(key);
        if (preset == null) {
            throw new IllegalArgumentException("no preset \"" + key + "\"");
        }
        return preset;
    }

    /** As it stands in the file. */
    private record Entry(
            String key,
            Text name,
            Text explanation,
            Text origin,
            List<Terms> terms,
            @Nullable List<KindTerms> kinds) {

        private Preset preset() {
            RediscussionPolicy policy = new RediscussionPolicy(key, terms, kinds == null ? List.of() : kinds, false);
            return new Preset(key, name, explanation, origin, policy);
        }
    }

    private static Presets read() {
        try (InputStream file = Presets.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            List<Entry> entries = STRICT.readValue(file, new TypeReference<>() {});
            return new Presets(entries.stream().map(Entry::preset).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** Read on first use. */
    private static final class Standard {
        private static final Presets PRESETS = read();
    }
}
