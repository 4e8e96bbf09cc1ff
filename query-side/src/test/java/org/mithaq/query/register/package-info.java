/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.register;

import org.jspecify.annotations.NullMarked;
