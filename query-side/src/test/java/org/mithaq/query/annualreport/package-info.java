/** Tests of the report of a period. */
@NullMarked
package org.mithaq.query.annualreport;

import org.jspecify.annotations.NullMarked;
