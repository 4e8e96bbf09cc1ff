package org.mithaq.query.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.rulebook.CharterParameter;

/** The parts of a charter, by the words that name them, and which of them differ between two versions. */
public final class Parts {

    private static final Map<String, Function<Charter, @Nullable Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("charter.profile", Charter::profile);
        ALL.put("charter.lifespan", Charter::lifespan);
        ALL.put("charter.places", Charter::places);
        ALL.put("charter.meetings", Charter::meetings);
        ALL.put("charter.decisions", Charter::decisions);
        ALL.put("charter.agendas", Charter::agendas);
        ALL.put("charter.membership", Charter::membership);
        ALL.put("charter.between", Charter::betweenMeetings);
        ALL.put("charter.conflict", Charter::conflictProcedure);
        ALL.put("charter.rediscussion", Charter::rediscussion);
        ALL.put("charter.policy", Charter::rediscussionPolicy);
        ALL.put("charter.groundrules", Charter::groundRules);
        ALL.put("charter.conduct", Charter::conduct);
        ALL.put("charter.autonomy", Charter::autonomy);
        ALL.put("charter.ratification", Charter::ratification);
        ALL.put("charter.raised", Charter::raised);
    }

    private Parts() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The names of the parts that say something else than before. */
    static List<String> changed(Charter before, Charter after) {
        return ALL.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parameters that are set to something else than before, or left to their default now. */
    public static List<CharterParameter> parametersChanged(Charter before, Charter after) {
        return Stream.of(CharterParameter.values())
                .filter(parameter -> !value(before, parameter).equals(value(after, parameter)))
                .toList();
    }

    /** What the charter sets, or else the default. */
    public static Object value(Charter charter, CharterParameter parameter) {
        Object set = charter.parameters().get(parameter.key());
        return set == null ? parameter.defaultValue() : set;
    }
}
