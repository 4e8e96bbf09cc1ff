package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.text.Text;

/** What members give and what limits them (rule group K). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ResourceEvent extends Event {

    /** @param party the member that the barrier limits; absent when it limits the whole coalition */
    @EventType(value = "barrier.declared", ar = "أُعلن عن حاجز", en = "Barrier declared")
    record BarrierDeclared(
            BarrierId barrier,
            BarrierKind kind,
            Text description,
            @Nullable PartyId party) implements ResourceEvent {

        @Override
        public String subject() {
            return "barriers/" + barrier;
        }
    }
}
