/**
 * Tasks: who does what by when, and what came of it (rule groups E and K).
 *
 * <p>One document per task, {@code <coalition>/<task>}. Whether a task is overdue is not in the document: it is worked
 * out when read, from today's date in the coalition's time zone. {@link org.mithaq.query.tasks.TaskFilter} narrows the
 * list; a task is of the body in whose meeting, or by whose decision, it was assigned.
 */
@NullMarked
package org.mithaq.query.tasks;

import org.jspecify.annotations.NullMarked;
