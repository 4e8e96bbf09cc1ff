package org.mithaq.standalone.importing;

/**
 * Who sends a command: the claims of the token it is sent with.
 *
 * @param party the organisation's id
 * @param role the role, such as {@code coordinator}
 * @param person the person's random id
 */
public record Sender(String party, String role, String person) {}
