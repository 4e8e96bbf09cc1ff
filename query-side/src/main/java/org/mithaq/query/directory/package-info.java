/**
 * Who and what a coalition is: its names, phase, parties, charter; the names that other views show; who may read.
 *
 * <p>{@link org.mithaq.query.directory.Coalition} is one document per coalition and holds nothing that grows without
 * bound: titles of meetings, decisions and tasks are documents of their own
 * ({@link org.mithaq.query.directory.Title}). {@link org.mithaq.query.directory.Access} finds the coalitions of a party.
 */
@NullMarked
package org.mithaq.query.directory;

import org.jspecify.annotations.NullMarked;
