/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.tasks;

import org.jspecify.annotations.NullMarked;
