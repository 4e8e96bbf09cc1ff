/**
 * The audit trail: every record of a coalition in the order of the sequence, refused attempts among them.
 *
 * <p>One document per event, {@code <coalition>/<sequence>}. It says who acted as what, when that is claimed to have
 * been and when it was recorded, what happened, which rules were broken or departed from and on which facts.
 */
@NullMarked
package org.mithaq.query.audittrail;

import org.jspecify.annotations.NullMarked;
