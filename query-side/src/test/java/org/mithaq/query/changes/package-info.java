/** Tests: given records, then what receivers get. */
@NullMarked
package org.mithaq.query.changes;

import org.jspecify.annotations.NullMarked;
