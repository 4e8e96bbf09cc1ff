/** Tests of what both sides share of tracing. */
@NullMarked
package org.mithaq.tracing;

import org.jspecify.annotations.NullMarked;
