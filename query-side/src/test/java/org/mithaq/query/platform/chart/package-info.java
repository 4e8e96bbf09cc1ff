/** Tests: given numbers, then the drawing. */
@NullMarked
package org.mithaq.query.platform.chart;

import org.jspecify.annotations.NullMarked;
