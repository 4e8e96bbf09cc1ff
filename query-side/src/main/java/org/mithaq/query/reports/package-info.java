/**
 * Reporting: what working groups and the staff owe the executive and the strategic committee, by when, and what they
 * submitted.
 *
 * <p>One document per report, {@link org.mithaq.query.reports.Report}, and one per coalition that has staff. What is owed
 * is worked out when read, from the last report that a body received. A coalition without such a body owes it nothing.
 */
@NullMarked
package org.mithaq.query.reports;

import org.jspecify.annotations.NullMarked;
