package org.mithaq.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

class MembersTest {

    private static final Text REASON = Text.of("سبب", "Reason");
    private static final MemberAdmitted ADMITTED = new MemberAdmitted(party(2), null, null, null);
    private static final MemberWithdrawn LEFT = new MemberWithdrawn(party(2), REASON);

    private final Told told = new Told(513);

    @Test
    void countEachTimeThatAMemberCameAndLeft() {
        told.happened(ADMITTED).day(1).happened(LEFT).day(2).happened(ADMITTED);
        assertThat(members().joined()).hasSize(2);
        assertThat(members().withdrawn()).isEqualTo(1);
        assertThat(members().members()).isEqualTo(1);

        told.day(3).happened(LEFT);
        assertThat(members().withdrawn()).isEqualTo(2);
        assertThat(members().departed()).hasSize(2);
        assertThat(members().members()).isZero();
    }

    private Members members() {
        Reading reading = TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(9)));
        return Members.of(
                reading,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneOffset.UTC),
                Readers.MEMBERS);
    }
}
