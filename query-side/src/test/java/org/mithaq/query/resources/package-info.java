/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.resources;

import org.jspecify.annotations.NullMarked;
