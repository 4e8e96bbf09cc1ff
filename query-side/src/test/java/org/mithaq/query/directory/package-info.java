/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.directory;

import org.jspecify.annotations.NullMarked;
