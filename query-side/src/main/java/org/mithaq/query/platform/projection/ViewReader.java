package org.mithaq.query.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads the documents of a view: by id or by a range of ids only, which takes no secondary index. Every method throws
 * {@link UnreadableViewException} while what serves is of a version that is not understood. Thread-safe.
 *
 * @param <D> the view's record
 */
public interface ViewReader<D extends View<D>> {

    Optional<D> find(String id);

    /** The documents of those ids, in the order of the ids; ids without a document are left out. */
    List<D> find(Collection<String> ids);

    /** The same of which only one part is wanted; every document has it. */
    <P> List<P> find(Collection<String> ids, Part<D, P> part);

    /** Those of them whose field, a list, contains the value: the others are not even decoded. */
    List<D> find(Collection<String> ids, String field, String value);

    /** However many they are, the database hands them out in portions. */
    List<D> find(Range range);

    /** The same of which only one part is wanted; every document has it. */
    <P> List<P> find(Range range, Part<D, P> part);
}
