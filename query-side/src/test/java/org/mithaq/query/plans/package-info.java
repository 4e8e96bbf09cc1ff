/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.plans;

import org.jspecify.annotations.NullMarked;
