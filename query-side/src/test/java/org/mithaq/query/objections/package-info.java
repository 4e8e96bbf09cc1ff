/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.objections;

import org.jspecify.annotations.NullMarked;
