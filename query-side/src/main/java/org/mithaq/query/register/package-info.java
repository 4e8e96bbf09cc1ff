/**
 * The member register (REG): every party that the record knows, what it is to the coalition and since when, who speaks
 * for it, what it declared, and how it left.
 *
 * <p>{@link org.mithaq.query.register.Enrolment} is one document per party. Membership belongs to the party, not to the
 * person who comes for it: people appear as random ids with a position. How many parties there are of each kind
 * is told by the directory, whose order of registration the list keeps.
 */
@NullMarked
package org.mithaq.query.register;

import org.jspecify.annotations.NullMarked;
