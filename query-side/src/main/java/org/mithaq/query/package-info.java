/**
 * The query side: views of the log, one package each, and their pages.
 *
 * <p>{@link org.mithaq.query.platform.projection} builds them; {@code directory} knows names and who may read;
 * {@code minutes}, {@code decisionlog}, {@code audittrail} and {@code tasks} are the views people come for.
 */
@NullMarked
package org.mithaq.query;

import org.jspecify.annotations.NullMarked;
