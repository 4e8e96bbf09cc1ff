package org.mithaq.command.rediscussion;

import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.Revision;

/**
 * A decision on record to be discussed again by a written procedure.
 *
 * @param as what becomes of it once the vote carries
 */
public record Revising(DecisionId decision, Revision as) {}
