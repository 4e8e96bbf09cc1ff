/**
 * Small charts that the server draws as SVG: they need no scripts and no styles of their own (the page's stylesheet colours
 * them), print, and run from right to left where the language does. A chart never stands alone: its numbers are in a table
 * beside it, and screen readers are told its title and its numbers.
 */
@NullMarked
package org.mithaq.query.platform.chart;

import org.jspecify.annotations.NullMarked;
