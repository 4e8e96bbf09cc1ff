/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.rosters;

import org.jspecify.annotations.NullMarked;
