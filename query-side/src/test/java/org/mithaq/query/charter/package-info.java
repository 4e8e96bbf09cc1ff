/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.charter;

import org.jspecify.annotations.NullMarked;
