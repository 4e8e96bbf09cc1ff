package org.mithaq.query.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** A page of {@code limit} items out of {@code found}, which holds one more where there are more. */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() <= limit
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)));
    }

    /**
     * A page of {@code limit} of those that are wanted, out of {@code found}; where that is as many as were looked
     * through at most, the page goes on behind the last of them.
     */
    public static <T> Slice<T> of(List<T> found, int most, Predicate<T> wanted, int limit, Function<T, String> cursor) {
        Slice<T> page = of(found.stream().filter(wanted).limit(limit + 1L).toList(), limit, cursor);
        return page.next == null && found.size() == most
                ? new Slice<>(page.items, cursor.apply(found.getLast()))
                : page;
    }

    /** The items of all pages, read one page after the other; {@code page} takes a cursor, or null for the first one. */
    public static <T> Stream<T> all(Function<@Nullable String, Slice<T>> page) {
        return Stream.iterate(Optional.of(page.apply(null)), Optional::isPresent, before -> before.flatMap(
                                slice -> Optional.ofNullable(slice.next()))
                        .map(page))
                .flatMap(Optional::stream)
                .flatMap(slice -> slice.items().stream());
    }

    /** The same page of other things. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
