package org.mithaq.query.minutes;

import org.axonframework.messaging.Message;
import org.mithaq.command.outreach.InviteMember;
import org.mithaq.events.Id;

/** Knows the command side and Axon, and makes an id. */
public record OffendingView(InviteMember command, Message<?> message) {

    String id() {
        return Id.next();
    }
}
