package org.mithaq.query.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.ElectionResultRecorded;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.CampaignEvent.ObservationRecorded;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * One thing that was found out or taught; exactly one of the five is there. A training or a result is as it was reported
 * last, with the sequences of all its reports.
 */
public record Learned(
        String coalition,
        String path,
        @Nullable EvaluationRecorded evaluation,
        @Nullable LessonRecorded lesson,
        @Nullable ObservationRecorded observation,
        @Nullable TrainingRecorded training,
        @Nullable ElectionResultRecorded result,
        @Nullable Instant at,
        List<Long> records)
        implements View<Learned> {

    public static final Projection<Learned> PROJECTION =
            Projection.of("learned", 2, Learned.class, Learned::touched, Learned::none);

    static final String EVALUATIONS = "evaluations";
    static final String LESSONS = "lessons";
    static final String OBSERVATIONS = "observations";
    static final String TRAININGS = "trainings";
    static final String RESULTS = "elections";

    public Learned {
        records = Given.list(records);
    }

    /** All of those, newest first. */
    static List<Learned> all(Reading reading, String word) {
        return reading.view(PROJECTION)
                .find(Range.all(reading.id() + "/" + word).newestFirst());
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case EvaluationRecorded e -> numbered(envelope, EVALUATIONS);
            case LessonRecorded e -> numbered(envelope, LESSONS);
            case ObservationRecorded e -> numbered(envelope, OBSERVATIONS);
            case TrainingRecorded e -> List.of(envelope.coalition() + "/" + e.subject());
            case ElectionResultRecorded e -> List.of(envelope.coalition() + "/" + e.subject());
            default -> List.of();
        };
    }

    private static List<String> numbered(Envelope envelope, String word) {
        return List.of(Ids.numbered(envelope.coalition() + "/" + word, envelope.sequence()));
    }

    private static Learned none(String id) {
        String path = id.substring(id.indexOf('/') + 1);
        return new Learned(Ids.first(id), path, null, null, null, null, null, null, List.of());
    }

    @Override
    public Learned apply(Envelope envelope) {
        Instant when = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return switch (envelope.event()) {
            case EvaluationRecorded e -> new Learned(coalition, path, e, null, null, null, null, when, all);
            case LessonRecorded e -> new Learned(coalition, path, null, e, null, null, null, when, all);
            case ObservationRecorded e -> new Learned(coalition, path, null, null, e, null, null, when, all);
            case TrainingRecorded e -> new Learned(coalition, path, null, null, null, e, null, when, all);
            case ElectionResultRecorded e -> new Learned(coalition, path, null, null, null, null, e, when, all);
            default -> this;
        };
    }
}
