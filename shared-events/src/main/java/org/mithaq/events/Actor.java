package org.mithaq.events;

/**
 * Who acts: an organisation's person in a role. Comes from the authenticated token, never from a command's body.
 *
 * @param party the organisation the person belongs to
 * @param role the role held there or in the coalition, such as {@code director} or {@code coordinator}
 * @param person a random id; the person's name is not in the log
 */
public record Actor(PartyId party, String role, PersonId person) {}
