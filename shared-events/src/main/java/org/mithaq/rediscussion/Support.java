package org.mithaq.rediscussion;

import java.util.Collection;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionPolicy.Terms;

/** How many must ask together. */
public final class Support {

    private Support() {}

    /** How many supporters a request takes in a coalition of so many organisations, the first one included. */
    public static int required(Terms terms, int organisations) {
        return terms.supportersRequired() == null
                ? 1
                : terms.supportersRequired().least(organisations);
    }

    /** How many are still missing. */
    public static int missing(Terms terms, int organisations, Collection<Supporter> supporters) {
        long found = terms.distinctOrganisations()
                ? supporters.stream().map(Supporter::party).distinct().count()
                : supporters.stream().map(Supporter::person).distinct().count();
        return Math.max(0, required(terms, organisations) - (int) found);
    }
}
