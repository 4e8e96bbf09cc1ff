/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.campaigns;

import org.jspecify.annotations.NullMarked;
