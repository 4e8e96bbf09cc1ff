/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.risks;

import org.jspecify.annotations.NullMarked;
