package org.mithaq.command.communication;

import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/** A mandate, {@code mandate(1)}, of one person of party 19 to speak about {@link #TOPIC} for 90 days; decision 8. */
final class Voice {

    static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    static final Text TOPIC = Text.of("إطلاق خطط العمل", "Launch of the plans");
    static final Actor CHAIR = new Actor(party(19), "strategic chair", person(19));
    static final List<Credit> CREDITS = List.of(new Credit(party(2), null, null, text("drafted it")));

    private Voice() {}

    static Scenario mandated() {
        return Gathering.deciding().and(granted()).and(recorded(8, DecisionKind.MANDATE, Outcome.ADOPTED));
    }

    static MandateGranted granted() {
        return new MandateGranted(
                mandate(1), decision(8), party(19), person(19), null, TOPIC, TODAY, TODAY.plusDays(90));
    }

    static Scenario speaking(Actor speaker, ActingAs actingAs) {
        return mandated().actor(speaker, actingAs);
    }
}
