/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.health;

import org.jspecify.annotations.NullMarked;
