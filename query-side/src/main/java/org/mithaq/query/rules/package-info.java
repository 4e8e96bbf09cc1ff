/**
 * The rulebook for readers: as JSON, as pages, and as the notes that other views attach to what they show. What a rule
 * looked at is told by its name: a thing that has an id by its title, a clause of the policy on re-discussion by the kinds
 * of decisions and the procedure that it is for ({@link org.mithaq.query.rules.Clause}).
 */
@NullMarked
package org.mithaq.query.rules;

import org.jspecify.annotations.NullMarked;
