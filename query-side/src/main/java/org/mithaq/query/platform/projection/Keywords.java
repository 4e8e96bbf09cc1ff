package org.mithaq.query.audittrail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;

/**
 * What a record of the trail can be found by: words such as {@code rule:R-032} or {@code refused}, of which a question
 * names as many as it likes.
 */
final class AuditMarks {

    static final String ACTOR = "actor:";
    static final String PARTY = "party:";
    static final String ROLE = "role:";
    static final String KIND = "kind:";
    static final String RULE = "rule:";
    static final String DECISION = "decision:";
    static final String REFUSED = "refused";
    static final String JUSTIFIED = "justified";

    private static final String PARTIES = "parties/";

    private AuditMarks() {}

    static List<String> of(Envelope envelope) {
        Set<String> marks = new LinkedHashSet<>();
        Event event = envelope.event();
        marks.add(ACTOR + envelope.meta().actor().person());
        marks.add(PARTY + envelope.meta().actor().party());
        marks.add(ROLE + envelope.meta().actor().role());
        if (event.subject().startsWith(PARTIES)) {
            marks.add(PARTY + event.subject().substring(PARTIES.length()));
        }
        kinds(event, marks);
        Mentions.of(DecisionId.class, event).forEach(decision -> marks.add(DECISION + decision));
        envelope.meta().advisories().stream().map(Advisory::rule).forEach(rule -> marks.add(RULE + rule));
        if (event instanceof CommandRefused refused) {
            marks.add(REFUSED);
            refused.rules().stream().map(BrokenRule::rule).forEach(rule -> marks.add(RULE + rule));
        }
        if (envelope.meta().justification() != null) {
            marks.add(JUSTIFIED);
        }
        return List.copyOf(marks);
    }

    /** The event's name, its family, and the command that was refused. */
    private static void kinds(Event event, Set<String> marks) {
        String name = EventCatalogue.standard().of(event.getClass()).name();
        marks.add(KIND + name);
        marks.add(KIND + name.substring(0, name.indexOf('.')));
        if (event instanceof CommandRefused refused) {
            marks.add(KIND + refused.name());
        }
    }
}
