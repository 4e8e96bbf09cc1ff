/**
 * Contacts and referrals (KB): every contact and visit with what was asked, learned, given and referred to, whether it was
 * followed up, and the promises that were made.
 *
 * <p>{@link org.mithaq.query.contacts.Encounter} is one document per record of a contact or a visit,
 * {@link org.mithaq.query.contacts.Pledge} one per promise. Addresses and names of people are not on the record: who was
 * met is told by organisation or role.
 */
@NullMarked
package org.mithaq.query.contacts;

import org.jspecify.annotations.NullMarked;
