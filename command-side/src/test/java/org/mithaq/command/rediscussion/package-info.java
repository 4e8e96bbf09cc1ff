/** Tests of coming back to decisions. */
@NullMarked
package org.mithaq.command.rediscussion;

import org.jspecify.annotations.NullMarked;
