/**
 * The charter and the statements (CHR): what a coalition says it is for and under what rules it works; every version with
 * what changed, what each parameter is set to, the re-discussion policy in plain words, who acknowledged the charter in
 * force and who did not, and the co-operation agreements.
 *
 * <p>The charter's versions are the directory's; {@link org.mithaq.query.charter.Statements} adds the versions of purpose,
 * issue, vision, mission and values, one document per coalition, and {@link org.mithaq.query.charter.Agreement} is one
 * document per agreement.
 */
@NullMarked
package org.mithaq.query.charter;

import org.jspecify.annotations.NullMarked;
