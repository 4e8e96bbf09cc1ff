package org.mithaq.query.annualreport;

import java.util.List;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.conflicts.Conflict;
import org.mithaq.query.conflicts.ConflictRegister;
import org.mithaq.query.directory.Reading;

/**
 * Conflicts, as numbers only: who and what they are about stays where it was recorded.
 *
 * @param open those that had not ended at the end of the period
 * @param late those of them whose stage should have ended them
 */
record Disputes(long opened, long settled, long open, long late) {

    static Disputes of(Reading reading, Period period) {
        List<Conflict> all = ConflictRegister.conflicts(reading);
        return new Disputes(
                all.stream().filter(each -> period.includes(each.openedAt())).count(),
                all.stream().filter(each -> period.includes(each.settledAt())).count(),
                all.stream().filter(each -> each.settledAt() == null).count(),
                all.stream()
                        .filter(each -> each.state(reading) == DeadlineState.LATE)
                        .count());
    }
}
