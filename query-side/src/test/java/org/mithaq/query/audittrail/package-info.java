/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.audittrail;

import org.jspecify.annotations.NullMarked;
