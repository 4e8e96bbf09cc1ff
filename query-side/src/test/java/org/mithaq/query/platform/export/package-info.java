/** Tests: given a table, then its bytes as other programs read them. */
@NullMarked
package org.mithaq.query.platform.export;

import org.jspecify.annotations.NullMarked;
