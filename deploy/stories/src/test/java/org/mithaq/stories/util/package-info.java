/** Proof that a package of this name is noticed. */
@NullMarked
package org.mithaq.stories.util;

import org.jspecify.annotations.NullMarked;
