package org.mithaq.query.decisionlog;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.Presidency;
import org.mithaq.web.Caller;

/**
 * For whom it is told whether a decision may be discussed again.
 *
 * @param person {@code null} for anybody of that party in that role
 */
record Applicant(PartyId party, String role, @Nullable PersonId person) {

    static Applicant of(Caller caller) {
        return new Applicant(caller.party(), caller.role(), caller.person());
    }

    static Applicant delegate(PartyId party) {
        return new Applicant(party, "delegate", null);
    }

    /** The same before a decision of a body: only whoever presides there does so. */
    Asker before(DecisionRecorded made, @Nullable BodyId body, Presidency presidency, Reading reading) {
        Party known = reading.coalition().parties().get(party.value());
        boolean member = known != null && known.member();
        return new Asker(
                party,
                member,
                member && presidency.presides(made.body(), body, person, role),
                known != null && known.registered());
    }

    /** What tells an entity tag apart from other callers' ones. */
    String tag() {
        return party + (Asker.presides(role) ? ".chair" : "") + (person == null ? "" : "." + person);
    }
}
