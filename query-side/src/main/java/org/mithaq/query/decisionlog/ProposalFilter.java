package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.events.PartyId;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;

/**
 * What narrows the list of proposals; all that is given must hold.
 *
 * @param body that has it before it to decide in writing
 * @param organisation that proposed it
 */
@Takes(name = "body", format = "uuid", says = "The id of a body: only what it has before it to decide in writing.")
@Takes(name = "organisation", format = "uuid", says = "The organisation that proposed it.")
record ProposalFilter(Optional<OfBody> body, Optional<String> organisation) {

    static ProposalFilter in(Reading reading, HttpServletRequest request) {
        return new ProposalFilter(OfBody.in(reading, request), Parameters.id(request, "organisation"));
    }

    boolean none() {
        return body.isEmpty() && organisation.isEmpty();
    }

    /** As far as its course tells. */
    boolean accepts(Course proposal) {
        return organisation
                .map(asked -> new PartyId(asked).equals(proposal.proposer()))
                .orElse(true);
    }

    /** As far as only the whole tells. */
    boolean accepts(Decision proposal) {
        return body.map(proposal::of).orElse(true);
    }
}
