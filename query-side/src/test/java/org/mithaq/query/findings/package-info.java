/** Tests of what the rules say. */
@NullMarked
package org.mithaq.query.findings;

import org.jspecify.annotations.NullMarked;
