package org.mithaq.query.register;

import org.mithaq.query.directory.Party;

/** What a party is to a coalition. */
public enum Belonging {
    MEMBER,
    SUPPORTER,
    REGISTERED,
    OUTSIDE,
    PROSPECT,
    FORMER;

    static Belonging of(Party party) {
        if (party.member()) {
            return MEMBER;
        }
        if (party.departed()) {
            return FORMER;
        }
        if (party.supporter() != null) {
            return SUPPORTER;
        }
        if (!party.registered()) {
            return PROSPECT;
        }
        return party.outside() ? OUTSIDE : REGISTERED;
    }
}
