/** Tests: given events, then the whole view. */
@NullMarked
package org.mithaq.query.contacts;

import org.jspecify.annotations.NullMarked;
