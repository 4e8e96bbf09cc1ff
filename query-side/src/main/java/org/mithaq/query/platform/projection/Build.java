package org.mithaq.query.platform.projection;

import java.util.regex.Pattern;

/**
 * One set of documents of a view.
 *
 * @param view the projection's name
 * @param version the projection's version it is made by
 * @param number counts the builds of the view, from 1
 */
record Build(String view, int version, int number) {

    /** The collection, and the build's name towards people. */
    String collection() {
        return view + "_v" + version + "_" + number;
    }

    /** The names of the collections of a view's builds, with version and number. */
    static Pattern named(String view) {
        return Pattern.compile(Pattern.quote(view) + "_v([0-9]+)_([0-9]+)(_marks)?");
    }

    boolean madeBy(Projection<?> projection) {
        return view.equals(projection.name()) && version == projection.version();
    }

    /** Whether this version of the product understands its documents. */
    boolean readableBy(Projection<?> projection) {
        return view.equals(projection.name()) && version >= projection.readable() && version <= projection.version();
    }
}
