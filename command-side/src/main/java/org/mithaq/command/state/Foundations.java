package org.mithaq.command.state;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.rulebook.StructureType;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What a coalition rests on.
 *
 * @param initiator the party that assessed readiness first
 * @param readiness the latest assessment
 * @param timeZone the zone days are counted in; UTC until founded
 * @param coordinator who minds the whole picture
 * @param issue the definition that was adopted last
 * @param vision the vision that was adopted last
 * @param mission the mission in force, as it was adopted or amended last
 * @param values the values that were adopted last
 * @param indicators those recorded
 * @param closed whether the coalition was ended; only corrections of its record follow
 */
public record Foundations(
        @Nullable PartyId initiator,
        @Nullable ReadinessAssessed readiness,
        boolean founded,
        ZoneId timeZone,
        @Nullable StructureType structureType,
        @Nullable Approach approach,
        Phase phase,
        @Nullable CoordinatorAssigned coordinator,
        @Nullable IssueDefined issue,
        @Nullable VisionAdopted vision,
        @Nullable MissionAdopted mission,
        @Nullable ValuesAdopted values,
        PSet<Indicator> indicators,
        boolean closed) {

    static final Foundations EMPTY = new Foundations(
            null,
            null,
            false,
            ZoneOffset.UTC,
            null,
            null,
            Phase.PRE_FORMATION,
            null,
            null,
            null,
            null,
            null,
            HashTreePSet.empty(),
            false);

    public boolean issueDefined() {
        return issue != null;
    }

    public boolean visionAdopted() {
        return vision != null;
    }

    /** 0 before a mission is adopted. */
    public int missionVersion() {
        return mission == null ? 0 : mission.version();
    }

    public boolean valuesAdopted() {
        return values != null;
    }

    Foundations evolve(CoalitionEvent event, Meta meta) {
        Changed to = new Changed(this);
        switch (event) {
            case ReadinessAssessed e -> {
                to.initiator = initiator == null ? meta.actor().party() : initiator;
                to.readiness = e;
            }
            case CoalitionFounded e -> {
                to.founded = true;
                to.timeZone = ZoneId.of(e.timeZone());
            }
            case StructureTypeSelected e -> to.structureType = e.structureType();
            case ApproachSet e -> to.approach = e.approach();
            case IssueDefined e -> to.issue = e;
            case VisionAdopted e -> to.vision = e;
            case MissionAdopted e -> to.mission = e;
            case MissionAmended e ->
                to.mission = new MissionAdopted(e.decision(), e.version(), e.mission(), e.contributors());
            case ValuesAdopted e -> to.values = e;
            case CoordinatorAssigned e -> to.coordinator = e;
            case PhaseAdvanced e -> to.phase = e.to();
            case StepRecorded e -> {
                // a view tells how far the coalition is; no decision looks at it
            }
            case IndicatorRecorded e -> to.indicators = indicators.plus(e.indicator());
            case CoalitionClosed e -> to.closed = true;
        }
        return to.made();
    }

    /** A copy with one thing changed; lives within {@link #evolve} only. */
    private static final class Changed {
        private @Nullable PartyId initiator;
        private @Nullable ReadinessAssessed readiness;
        private boolean founded;
        private ZoneId timeZone;
        private @Nullable StructureType structureType;
        private @Nullable Approach approach;
        private Phase phase;
        private @Nullable CoordinatorAssigned coordinator;
        private @Nullable IssueDefined issue;
        private @Nullable VisionAdopted vision;
        private @Nullable MissionAdopted mission;
        private @Nullable ValuesAdopted values;
        private PSet<Indicator> indicators;
        private boolean closed;

        Changed(Foundations from) {
            initiator = from.initiator;
            readiness = from.readiness;
            founded = from.founded;
            timeZone = from.timeZone;
            structureType = from.structureType;
            approach = from.approach;
            phase = from.phase;
            coordinator = from.coordinator;
            issue = from.issue;
            vision = from.vision;
            mission = from.mission;
            values = from.values;
            indicators = from.indicators;
            closed = from.closed;
        }

        Foundations made() {
            return new Foundations(
                    initiator,
                    readiness,
                    founded,
                    timeZone,
                    structureType,
                    approach,
                    phase,
                    coordinator,
                    issue,
                    vision,
                    mission,
                    values,
                    indicators,
                    closed);
        }
    }
}
