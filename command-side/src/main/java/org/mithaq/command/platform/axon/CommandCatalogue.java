package org.mithaq.command.platform.axon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Intention;
import org.mithaq.text.Text;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every command of the product by its name, found among the classes of the command side. Immutable. */
public final class CommandCatalogue {

    private static final String ROOT = "org.mithaq.command";

    private final List<Entry> entries;
    private final Map<String, Entry> byName;
    private final Map<Class<?>, Entry> byClass;

    private CommandCatalogue(List<Entry> entries) {
        this.entries = entries;
        this.byName = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
        this.byClass = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));
    }

    /** Looks through the class path. */
    public static CommandCatalogue scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return new CommandCatalogue(scanner.findCandidateComponents(ROOT).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type.isAnnotationPresent(Intention.class))
                .map(Entry::of)
                .sorted(Comparator.comparing(Entry::name))
                .toList());
    }

    /** All commands in the order of their names. */
    public List<Entry> entries() {
        return entries;
    }

    /** The command of that name, such as {@code invite-member}. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name of a command. */
    public String nameOf(Command command) {
        Entry entry = byClass.get(command.getClass());
        if (entry == null) {
            throw new IllegalArgumentException(command.getClass() + " is no command of the catalogue");
        }
        return entry.name();
    }

    /**
     * A command and its contract.
     *
     * @param name in kebab case, as in its HTTP address
     * @param rules ids of the rules that its decision examines
     * @param concern whom it concerns what it records
     * @param example an example of its body as JSON
     */
    public record Entry(
            String name,
            Class<? extends Command> type,
            Text title,
            List<String> rules,
            Concern concern,
            String example) {

        private static Entry of(Class<?> type) {
            Intention intention = type.getAnnotation(Intention.class);
            return new Entry(
                    kebab(type.getSimpleName()),
                    type.asSubclass(Command.class),
                    Text.of(intention.ar(), intention.en()),
                    List.of(intention.rules()),
                    intention.concern(),
                    intention.example());
        }

        private static String kebab(String name) {
            return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    }
}
