package org.mithaq.query.platform.projection;

/**
 * What serves was built by a version of the product whose documents this one does not understand. It passes by itself
 * once this version's own build is ready.
 */
public final class UnreadableViewException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnreadableViewException(Build serving, Projection<?> projection) {
        super("%s serves, which version %d does not read".formatted(serving.collection(), projection.version()));
    }
}
