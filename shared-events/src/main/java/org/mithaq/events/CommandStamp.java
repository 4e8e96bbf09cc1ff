package org.mithaq.events;

/**
 * Marks a record with the command that caused it, so that a repeated command is known again.
 *
 * @param id the command's id
 * @param digest base64url of the first 128 bits of the SHA-256 of the command as sent; tells a repeat from another
 *     command under the same id
 */
public record CommandStamp(CommandId id, String digest) {}
