/** Texts in the two languages of the product, and what may stand in them. */
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
