/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.communication;

import org.jspecify.annotations.NullMarked;
