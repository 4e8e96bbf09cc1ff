package org.mithaq.events.wire;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Event;
import org.mithaq.events.EventType;
import org.mithaq.text.Text;

/** Every event of the domain with its wire name, found through the sealed families. Immutable. */
public final class EventCatalogue {

    private static final EventCatalogue STANDARD = new EventCatalogue();

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byClass = new LinkedHashMap<>();

    private EventCatalogue() {
        leaves(Event.class)
                .map(Entry::of)
                .sorted(Comparator.comparing(Entry::name))
                .forEach(this::add);
    }

    /** The catalogue of all events. */
    public static EventCatalogue standard() {
        return STANDARD;
    }

    /** All events in the order of their wire names. */
    public List<Entry> entries() {
        return List.copyOf(byName.values());
    }

    /** The entry of an event's class. */
    public Entry of(Class<? extends Event> type) {
        Entry entry = byClass.get(type);
        if (entry == null) {
            throw new IllegalArgumentException(type + " is no event of the catalogue");
        }
        return entry;
    }

    /** The entry with that name (without version), or {@code null} when this version of the product has none. */
    @Nullable
    Entry find(String name) {
        return byName.get(name);
    }

    private void add(Entry entry) {
        if (byName.putIfAbsent(entry.name(), entry) != null) {
            throw new IllegalStateException("two events have the wire name " + entry.name());
        }
        byClass.put(entry.type(), entry);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::leaves)
                : Stream.of(type);
    }

    /**
     * An event and its contract.
     *
     * @param type the event's class
     * @param name the wire name without prefix and version, such as {@code decision.recorded}
     * @param version the version that is written
     * @param title what happened, for people
     */
    public record Entry(Class<? extends Event> type, String name, int version, Text title) {

        private static final String PREFIX = "org.mithaq.";

        private static Entry of(Class<?> type) {
            EventType contract = type.getAnnotation(EventType.class);
            if (contract == null) {
                throw new IllegalStateException(type + " lacks @EventType");
            }
            return new Entry(
                    type.asSubclass(Event.class),
                    contract.value(),
                    contract.version(),
                    Text.of(contract.ar(), contract.en()));
        }

        /** The CloudEvents {@code type}, such as {@code org.mithaq.decision.recorded.v1}. */
        public String wireName() {
            return PREFIX + name + ".v" + version;
        }

        /** Where the JSON Schema of the event's data is published (CloudEvents {@code dataschema}). */
        public String schema() {
            return "https://mithaq.org/schemas/events/" + name + ".v" + version + ".json";
        }
    }
}
