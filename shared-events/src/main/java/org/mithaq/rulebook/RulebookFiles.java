package org.mithaq.rulebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rulebook from the JSON files beside this class; any flaw in them stops the program at its start. */
final class RulebookFiles {

    private static final List<String> GROUPS =
            List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");

    // lists that a rule does not have are left out of the files; a name that is unknown is a slip of the pen
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withConfigOverride(
                    List.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RulebookFiles() {}

    static Rulebook read() {
        List<RuleGroup> groups = GROUPS.stream()
                .map(group -> read("rules-" + group + ".json", new TypeReference<RuleGroup>() {}))
                .toList();
        Map<String, Text> parameters = read("parameters.json", new TypeReference<>() {});
        List<StructureProfile> profiles = read("structure-types.json", new TypeReference<>() {});
        return new Rulebook(groups, byParameter(parameters), profiles);
    }

    private static Map<CharterParameter, Text> byParameter(Map<String, Text> texts) {
        Stream.of(CharterParameter.values())
                .filter(parameter -> !bilingual(texts.get(parameter.key())))
                .findFirst()
                .ifPresent(parameter -> {
                    throw new IllegalStateException("parameters.json lacks " + parameter.key() + " in both languages");
                });
        return texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> CharterParameter.of(entry.getKey()), Map.Entry::getValue));
    }

    private static boolean bilingual(@Nullable Text text) {
        return text != null && text.bilingual();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = RulebookFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the rulebook's file " + name + " is not in the program");
            }
            return MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the rulebook's file " + name + " cannot be read", e);
        }
    }
}
