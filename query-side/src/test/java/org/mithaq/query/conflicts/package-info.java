/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.conflicts;

import org.jspecify.annotations.NullMarked;
