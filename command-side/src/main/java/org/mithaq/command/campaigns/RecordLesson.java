package org.mithaq.command.campaigns;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.CampaignId;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.text.Text;

/**
 * Records a lesson in its local context. Setbacks are lessons too.
 *
 * @param campaign the campaign it comes from, if one; closed or not
 * @param shareable whether others may learn from it; learning is shared where that is safe
 * @param origin where it was learned, if elsewhere
 */
@Intention(
        ar = "تدوين درس مستفاد",
        en = "Record a lesson",
        rules = {"R-055", "R-176", "R-180", "R-192"},
        concern = Concern.OWN,
        example = """
                {"kind": "SUCCESS", "shareable": true,
                 "campaign": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "lesson": {"ar": "التدريب المبكر للمراقبين/ات ضروري", "en": "Observers need early training"}}""")
public record RecordLesson(
        LessonKind kind,
        Text lesson,
        @Nullable CampaignId campaign,
        boolean shareable,
        @Nullable Text origin) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Workers workers = new Workers(state, context);
        Examination examination = campaign == null ? workers.examine() : workers.examine(campaign);
        return examination
                .rule("R-055", shareable)
                .acceptOne(() -> new LessonRecorded(kind, lesson, campaign, shareable, origin));
    }
}
