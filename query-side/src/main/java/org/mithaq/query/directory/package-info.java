/**
 * Who and what a coalition is: its names, phase, parties, charter; the names that other views show; who may read.
 *
 * <p>{@link org.mithaq.query.directory.Coalition} is one document per coalition and holds nothing that grows without
 * bound: what meetings, decisions and tasks are called is found by {@link org.mithaq.query.titles.Titles}. {@link org.mithaq.query.directory.Access} finds the coalitions of a party.
 *
 * <p>A controller whose address names a {@code {coalition}} takes a {@link org.mithaq.query.directory.Reading} as an
 * argument, and {@link org.mithaq.query.directory.Readers} beside it where there is a public version: whoever may not read
 * the coalition never reaches the controller. The page that it returns knows the reading by that name.
 *
 * <p>From whom a part of the record is withheld, that is told so: by a note on every page, document and workbook, by
 * {@code partial} in the coalition, its meetings, tasks and calendar, and by the header {@code Mithaq-Partial} of every
 * answer.
 */
@NullMarked
package org.mithaq.query.directory;

import org.jspecify.annotations.NullMarked;
