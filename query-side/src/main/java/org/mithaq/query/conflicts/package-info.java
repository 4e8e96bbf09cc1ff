/**
 * The register of conflicts: their stages with the days by which each is meant to end them, who mediates or rules, and
 * how they ended.
 *
 * <p>{@link org.mithaq.query.conflicts.Conflict}, one document per conflict; {@link
 * org.mithaq.query.conflicts.RefusedIntermediary}, one per attempt to appoint somebody who is not independent: such an
 * attempt shows with the conflict of the parties that it names, while that was open. What a conflict is about and how it
 * ended is for every member to read; the titles in its file are for its parties, for the person who mediates or
 * arbitrates, and for the members of the committee that rules. Nobody else reads them, an auditor neither, nor
 * finds a conflict by their words ({@link org.mithaq.query.conflicts.ConflictFilter}).
 */
@NullMarked
package org.mithaq.query.conflicts;

import org.jspecify.annotations.NullMarked;
