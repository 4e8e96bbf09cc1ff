package org.mithaq.query.minutes;

import java.util.List;

/** How the quorum stood in a meeting that was opened, from its opening to its end. */
public enum Quorum {
    /** There from the opening on, and never lost. */
    MET,
    /** Missing at the opening, completed by those who came later, and not lost again. */
    LATER,
    /** There, and lost once or more; whether or not it was completed again. */
    LOST,
    /** Never there. */
    MISSING,
    /** No rule asked for one. */
    NO_RULE;

    /** Of everything that was stated of it. */
    static Quorum of(Minutes meeting) {
        List<Boolean> stated = meeting.quorums().map(Minutes.QuorumFound::met).toList();
        if (stated.isEmpty()) {
            return NO_RULE;
        }
        int first = stated.indexOf(true);
        if (first < 0) {
            return MISSING;
        }
        if (stated.lastIndexOf(false) > first) {
            return LOST;
        }
        return first == 0 ? MET : LATER;
    }
}
