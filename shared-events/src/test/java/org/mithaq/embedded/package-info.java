/** The servers that both sides are tested against, in the process of the tests. */
@NullMarked
package org.mithaq.embedded;

import org.jspecify.annotations.NullMarked;
