package org.mithaq.query.platform.projection;

/** The views of one moment for one reader: as they stand in the database, or folded from some of the records. */
public interface Views {

    /** Reads the view that the projection makes. */
    <D extends View<D>> ViewReader<D> of(Projection<D> projection);
}
