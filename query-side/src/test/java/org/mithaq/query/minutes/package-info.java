/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.minutes;

import org.jspecify.annotations.NullMarked;
