package org.mithaq.query.platform.projection;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;

/**
 * What a record can be found by: words such as {@code rule:R-032} or {@code refused}, of which a question names as many
 * as it likes.
 */
public final class Keywords {

    public static final String ACTOR = "actor:";
    public static final String PARTY = "party:";
    public static final String ROLE = "role:";
    public static final String KIND = "kind:";
    public static final String RULE = "rule:";
    public static final String DECISION = "decision:";
    public static final String REFUSED = "refused";
    public static final String JUSTIFIED = "justified";

    private static final String PARTIES = "parties/";

    private Keywords() {}

    public static Set<String> of(Envelope envelope) {
        Set<String> words = new LinkedHashSet<>();
        Event event = envelope.event();
        words.add(ACTOR + envelope.meta().actor().person());
        words.add(PARTY + envelope.meta().actor().party());
        words.add(ROLE + envelope.meta().actor().role());
        if (event.subject().startsWith(PARTIES)) {
            words.add(PARTY + event.subject().substring(PARTIES.length()));
        }
        kinds(event, words);
        Mentions.of(DecisionId.class, event).forEach(decision -> words.add(DECISION + decision));
        envelope.meta().advisories().forEach(advisory -> rule(advisory.rule(), advisory.facts(), words));
        if (event instanceof CommandRefused refused) {
            words.add(REFUSED);
            refused.rules().forEach(broken -> rule(broken.rule(), broken.facts(), words));
        }
        if (envelope.meta().justification() != null) {
            words.add(JUSTIFIED);
        }
        return words;
    }

    /** The rule, and the decision that it looked at. */
    private static void rule(String rule, Map<String, Object> facts, Set<String> words) {
        words.add(RULE + rule);
        if (facts.get("decision") instanceof String decision) {
            words.add(DECISION + decision);
        }
    }

    /** The event's name, its family, and the command that was refused. */
    private static void kinds(Event event, Set<String> words) {
        String name = EventCatalogue.standard().of(event.getClass()).name();
        words.add(KIND + name);
        words.add(KIND + name.substring(0, name.indexOf('.')));
        if (event instanceof CommandRefused refused) {
            words.add(KIND + refused.name());
        }
    }
}
