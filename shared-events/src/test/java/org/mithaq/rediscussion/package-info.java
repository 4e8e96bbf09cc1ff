/** Tests of the answers about re-discussion. */
@NullMarked
package org.mithaq.rediscussion;

import org.jspecify.annotations.NullMarked;
