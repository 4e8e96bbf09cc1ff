package org.mithaq.command.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.Given;
import org.mithaq.events.TrainingId;
import org.mithaq.text.Text;

/**
 * Records the totals of a training so far, as they were reported. Sent again under the same id, it holds the
 * totals of a later day.
 *
 * @param courses how many courses were held, from 1
 * @param participants how many people took part in all courses together
 * @param since the day from which the totals count
 */
@Intention(
        ar = "تدوين تدريب",
        en = "Record a training",
        rules = {"R-188"},
        concern = Concern.OWN,
        example = """
                {"training": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "title": {"ar": "مهارات القيادة", "en": "Leadership skills"},
                 "courses": 5, "participants": 120,
                 "topics": [{"ar": "المناصرة", "en": "Advocacy"}], "since": "2025-03-01"}""")
public record RecordTraining(
        TrainingId training,
        Text title,
        int courses,
        int participants,
        List<Text> topics,
        @Nullable LocalDate since) implements Command {

    private static final int MOST = 10_000_000;

    public RecordTraining {
        topics = Given.list(topics);
        if (courses < 1 || courses > MOST) {
            throw new IllegalArgumentException("\"courses\" is a whole number from 1 to " + MOST);
        }
        if (participants < 0 || participants > MOST) {
            throw new IllegalArgumentException("\"participants\" is a whole number from 0 to " + MOST);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Workers(state, context)
                .examine()
                .possible(
                        since == null || !since.isAfter(Day.of(context.occurredAt(), state)),
                        () -> Fault.badInput(
                                "لا يكون اليوم في \"since\" بعد يوم التدوين",
                                "\"since\" is a day that is not after the one of the record"))
                .acceptOne(() -> new TrainingRecorded(training, title, courses, participants, topics, since));
    }
}
