package org.mithaq.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.ObjectionId;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.search.Question;
import org.mithaq.text.Text;

class AuditTrailTest {

    private static final int MANY = 5_000;

    @Test
    void aSearchReadsSoManyRecordsAndSaysWhereItGoesOn() {
        Told told = Story.of(1);
        long before = told.all().size();
        objection(told, "A needle");
        for (int i = 0; i < MANY; i++) {
            objection(told, "Hay " + i);
        }
        Reading reading = TestReading.of(told, Told.BEGINNING);

        AuditPage first = page(reading, Long.MAX_VALUE);
        assertThat(first.items()).isEmpty();
        assertThat(first.next()).isEqualTo(Long.toString(told.all().size() + 1 - 4_000));
        AuditPage second = page(reading, Long.parseLong(String.valueOf(first.next())));
        assertThat(second.items()).extracting(AuditReport::sequence).containsExactly(before + 1);
        assertThat(second.next()).isNull();
    }

    private static void objection(Told told, String text) {
        told.happened(new ObjectionRaised(
                Told.decision(1),
                new ObjectionId(Told.uuid(20, told.all().size())),
                Told.party(2),
                new Text(null, text)));
    }

    private static AuditPage page(Reading reading, long cursor) {
        AuditFilter filter =
                new AuditFilter(null, null, null, null, null, null, false, false, Optional.of(Question.of("needles")));
        return AuditTrail.page(reading, filter, cursor, 50);
    }
}
