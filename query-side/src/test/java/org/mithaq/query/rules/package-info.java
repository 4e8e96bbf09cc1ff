/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.rules;

import org.jspecify.annotations.NullMarked;
