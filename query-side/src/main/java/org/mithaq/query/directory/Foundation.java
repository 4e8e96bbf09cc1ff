package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * What a coalition is for and where it stands; everything may be missing before it is decided.
 *
 * @param language the language that is authoritative where the two differ
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Foundation(
        @Nullable Text name,
        @Nullable Text purpose,
        @Nullable Text region,
        @Nullable String timeZone,
        @Nullable Language language,
        @Nullable Instant foundedAt,
        @Nullable Phase phase,
        @Nullable StructureType structureType,
        @Nullable Approach approach,
        @Nullable Text issue,
        @Nullable Text vision,
        @Nullable Text mission,
        List<Text> values) {

    static final Foundation NONE =
            new Foundation(null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    public Foundation {
        values = Given.list(values);
    }

    Foundation apply(CoalitionEvent event, Envelope envelope) {
        return switch (event) {
            case CoalitionEvent.CoalitionFounded e ->
                new Foundation(
                        e.name(),
                        e.purpose(),
                        e.region(),
                        e.timeZone(),
                        e.language(),
                        envelope.meta().occurredAt(),
                        Phase.PRE_FORMATION,
                        structureType,
                        approach,
                        issue,
                        vision,
                        mission,
                        values);
            case CoalitionEvent.StructureTypeSelected e -> standing(phase, e.structureType(), approach);
            case CoalitionEvent.ApproachSet e -> standing(phase, structureType, e.approach());
            case CoalitionEvent.PhaseAdvanced e -> standing(e.to(), structureType, approach);
            case CoalitionEvent.IssueDefined e -> aiming(e.issue(), vision, mission, values);
            case CoalitionEvent.VisionAdopted e -> aiming(issue, e.vision(), mission, values);
            case CoalitionEvent.MissionAdopted e -> aiming(issue, vision, e.mission(), values);
            case CoalitionEvent.MissionAmended e -> aiming(issue, vision, e.mission(), values);
            case CoalitionEvent.ValuesAdopted e -> aiming(issue, vision, mission, e.values());
            case CoalitionEvent.ReadinessAssessed e -> this;
            case CoalitionEvent.CoordinatorAssigned e -> this;
            case CoalitionEvent.StepRecorded e -> this;
            case CoalitionEvent.IndicatorRecorded e -> this;
            case CoalitionEvent.CoalitionClosed e -> this;
        };
    }

    private Foundation standing(
            @Nullable Phase newPhase, @Nullable StructureType newType, @Nullable Approach newApproach) {
        return new Foundation(
                name,
                purpose,
                region,
                timeZone,
                language,
                foundedAt,
                newPhase,
                newType,
                newApproach,
                issue,
                vision,
                mission,
                values);
    }

    private Foundation aiming(
            @Nullable Text newIssue, @Nullable Text newVision, @Nullable Text newMission, List<Text> newValues) {
        return new Foundation(
                name,
                purpose,
                region,
                timeZone,
                language,
                foundedAt,
                phase,
                structureType,
                approach,
                newIssue,
                newVision,
                newMission,
                newValues);
    }
}
