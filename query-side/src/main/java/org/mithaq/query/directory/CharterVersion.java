package org.mithaq.query.directory;

import java.time.Instant;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.DecisionId;

/**
 * A version of the charter.
 *
 * @param decision the decision that adopted it
 * @param adoptedAt when
 * @param sequence of the record that says so
 */
public record CharterVersion(int version, DecisionId decision, Instant adoptedAt, long sequence, Charter charter) {}
