package org.mithaq.command.platform.axon;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Meta;

/** What an event message carries beside the event, in Axon's metadata under one key. */
record Circumstances(Meta meta, CommandStamp stamp, String correlation) {

    static final String KEY = "circumstances";

    static Circumstances of(DomainEventMessage<?> message) {
        return (Circumstances) Objects.requireNonNull(
                message.getMetaData().get(KEY), () -> message.getIdentifier() + " has no circumstances");
    }

    MetaData asMetaData() {
        return MetaData.with(KEY, this);
    }
}
