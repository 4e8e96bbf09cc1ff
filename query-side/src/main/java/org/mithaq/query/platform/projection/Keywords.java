package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** The event's name, and its family. */
    private static final ClassValue<List<String>> KINDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            String name =
                    EventCatalogue.standard().of(type.asSubclass(Event.class)).name();
            return List.of(KIND + name, KIND + name.substring(0, name.indexOf('.')));
        }
    };

    private Keywords() {}

    /** Each once, in no order that means anything. */
    public static List<String> of(Envelope envelope) {
        List<String> words = new ArrayList<>();
        Event event = envelope.event();
        words.add(ACTOR + envelope.meta().actor().person());
        words.add(PARTY + envelope.meta().actor().party());
        words.add(ROLE + envelope.meta().actor().role());
        if (event.subject().startsWith(PARTIES)) {
            addNew(PARTY + event.subject().substring(PARTIES.length()), words);
        }
        words.addAll(KINDS.get(event.getClass()));
        if (event instanceof CommandRefused refused) {
            addNew(KIND + refused.name(), words);
        }
        Mentions.of(DecisionId.class, event).forEach(decision -> addNew(DECISION + decision, words));
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
    private static void rule(String rule, Map<String, Object> facts, List<String> words) {
        addNew(RULE + rule, words);
        if (facts.get("decision") instanceof String decision) {
            addNew(DECISION + decision, words);
        }
    }

    /** There are a dozen at most. */
    private static void addNew(String word, List<String> words) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }
}
