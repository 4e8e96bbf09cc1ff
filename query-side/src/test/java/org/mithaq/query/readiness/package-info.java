/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.readiness;

import org.jspecify.annotations.NullMarked;
