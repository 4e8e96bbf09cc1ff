/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.reports;

import org.jspecify.annotations.NullMarked;
