package org.mithaq.query.findings;

import java.util.List;

/** The package of a view that watches rules; a component of that package. */
public interface Watching {

    List<Watch> watches();
}
