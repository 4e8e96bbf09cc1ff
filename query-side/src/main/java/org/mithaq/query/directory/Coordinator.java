package org.mithaq.query.directory;

import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * The party that minds the whole picture.
 *
 * @param position in words; the person's name is not on the record
 * @param since the sequence of the record that assigned it
 */
public record Coordinator(PartyId party, Text position, long since) {}
