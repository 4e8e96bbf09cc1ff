package org.mithaq.command.membership;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.text.Text;

/**
 * A member says how it decides within, and how long that takes; the latest counts. A vote that comes earlier is advised
 * when it is proposed.
 *
 * @param decidedBy who decides there, by role or body, never by name
 * @param leadDays from 0 to 365
 */
@Intention(
        ar = "تدوين طريقة جهة في اتخاذ قراراتها",
        en = "Record an organisation's decision profile",
        rules = {"R-124"},
        concern = Concern.OWN,
        example = """
                {"decidedBy": {"ar": "مجلس الأمناء", "en": "The board of trustees"}, "leadDays": 14}""")
public record RecordOrgDecisionProfile(Text decidedBy, int leadDays) implements Command {

    private static final int LONGEST = 365;

    public RecordOrgDecisionProfile {
        if (leadDays < 0 || leadDays > LONGEST) {
            throw new IllegalArgumentException("\"leadDays\" is a whole number from 0 to " + LONGEST);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Speaking.member(examination, state, context);
        return examination.acceptOne(
                () -> new OrgDecisionProfileRecorded(context.actor().party(), decidedBy, leadDays));
    }
}
