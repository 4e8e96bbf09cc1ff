/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.pipeline;

import org.jspecify.annotations.NullMarked;
