package org.mithaq.query.platform.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Views that read the same documents once only, however often they are asked for: several rules look at the same
 * decisions and meetings when one page is made. For one answer; not thread-safe.
 */
public final class Remembered implements Views {

    private record Asked(Projection<?> projection, Object question) {}

    private final Views views;
    private final Map<Asked, List<?>> answers = new HashMap<>();

    private Remembered(Views views) {
        this.views = views;
    }

    /** The same views, remembering from now on; views that remember already stay as they are. */
    public static Views of(Views views) {
        return views instanceof Remembered ? views : new Remembered(views);
    }

    @Override
    public <D extends View<D>> ViewReader<D> of(Projection<D> projection) {
        ViewReader<D> reader = views.of(projection);
        return new ViewReader<>() {
            @Override
            public Optional<D> find(String id) {
                return find(List.of(id)).stream().findFirst();
            }

            @Override
            public List<D> find(Collection<String> ids) {
                return ids.isEmpty() ? List.of() : once(List.copyOf(ids), () -> reader.find(ids));
            }

            @Override
            public <P> List<P> find(Collection<String> ids, Part<D, P> part) {
                return once(List.of(List.copyOf(ids), part), () -> reader.find(ids, part));
            }

            @Override
            public List<D> find(Collection<String> ids, String field, String value) {
                return once(List.of(List.copyOf(ids), field, value), () -> reader.find(ids, field, value));
            }

            @Override
            public List<D> find(Range range) {
                return once(range, () -> reader.find(range));
            }

            @Override
            public <P> List<P> find(Range range, Part<D, P> part) {
                return answers.containsKey(new Asked(projection, range))
                        ? find(range).stream().map(part.of()).toList()
                        : once(List.of(range, part), () -> reader.find(range, part));
            }

            @SuppressWarnings("unchecked") // the same question has answers of the same type
            private <T> List<T> once(Object question, Supplier<List<T>> answer) {
                return (List<T>) answers.computeIfAbsent(new Asked(projection, question), any -> answer.get());
            }
        };
    }
}
