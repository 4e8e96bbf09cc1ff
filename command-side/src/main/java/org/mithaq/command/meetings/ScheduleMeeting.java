package org.mithaq.command.meetings;

import java.util.List;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;

/** Announces a meeting. The first one is the core group's to plan. */
@Intention(
        ar = "تحديد موعد اجتماع",
        en = "Schedule a meeting",
        rules = {"R-020", "R-032", "R-057", "R-063", "R-064", "R-067", "R-073", "R-075", "R-076", "R-083"},
        concern = Concern.OWN,
        example = """
                {"meeting": {
                   "id": "0198c0de-0000-7000-8000-000000000031", "kind": "FIRST",
                   "title": {"ar": "الاجتماع الأول للائتلاف", "en": "First coalition meeting"},
                   "startsAt": "2026-04-10T14:00:00Z",
                   "place": {"ar": "قاعة الحي", "en": "Neighbourhood hall"},
                   "host": "0198c0de-0000-7000-8000-000000000001",
                   "agenda": [{"topic": "INTRODUCTIONS", "title": {"ar": "التعارف", "en": "Introductions"},
                               "minutes": 40}],
                   "support": {"externalFacilitator": true, "briefing": false}}}""")
public record ScheduleMeeting(NewMeeting meeting) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Scheduling.examine(List.of(meeting), examination, state, context);
        return examination.acceptOne(() -> meeting.scheduled(state));
    }
}
