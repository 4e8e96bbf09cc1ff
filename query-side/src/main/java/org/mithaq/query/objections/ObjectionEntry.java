package org.mithaq.query.objections;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

/**
 * An objection in the list.
 *
 * @param decision the decision or the proposal that it is against
 * @param by who raised it; the public does not see that
 * @param answer missing while there is none
 * @param records the sequences of the records about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObjectionEntry(
        String id,
        ObjectionState state,
        Named decision,
        @Nullable Named by,
        Text text,
        Instant raisedAt,
        @Nullable Text answer,
        @Nullable Instant answeredAt,
        List<Long> records) {

    /** @param titles by path */
    static ObjectionEntry of(Objection objection, Reading reading, Readers readers, Map<String, Title> titles) {
        Noted<ObjectionRaised> noted = requireNonNull(objection.raised());
        ObjectionRaised raised = noted.event();
        Noted<ObjectionAnswered> answered = objection.answered();
        Title title = titles.get(raised.subject());
        return new ObjectionEntry(
                objection.id(),
                objection.state(),
                new Named(raised.decision().value(), title == null ? null : title.text()),
                readers.only(reading.named(raised.party())),
                raised.text(),
                noted.at(),
                answered == null ? null : answered.event().answer(),
                answered == null ? null : answered.at(),
                objection.records());
    }
}
