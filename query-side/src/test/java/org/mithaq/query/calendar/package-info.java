/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.calendar;

import org.jspecify.annotations.NullMarked;
