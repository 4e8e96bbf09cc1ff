/** Tests of the frame, against a real broker and the real driver. */
@NullMarked
package org.mithaq.query.platform.projection;

import org.jspecify.annotations.NullMarked;
