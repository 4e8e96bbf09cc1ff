package org.mithaq.query.directory;

import org.mithaq.events.Envelope;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.View;

/** That a party has a place in a coalition's record; its id is {@code <party>/<coalition>}. */
public record Access(String party, String coalition) implements View<Access> {

    static Access none(String id) {
        return new Access(Ids.first(id), Ids.last(id));
    }

    @Override
    public Access apply(Envelope envelope) {
        return this;
    }
}
