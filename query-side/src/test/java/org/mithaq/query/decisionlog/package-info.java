/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.decisionlog;

import org.jspecify.annotations.NullMarked;
