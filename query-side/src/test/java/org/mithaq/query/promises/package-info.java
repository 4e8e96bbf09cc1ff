/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.promises;

import org.jspecify.annotations.NullMarked;
