/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.stakeholders;

import org.jspecify.annotations.NullMarked;
