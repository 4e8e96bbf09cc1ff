package org.mithaq.command.state;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.rulebook.StructureType;

/**
 * What a coalition rests on.
 *
 * @param initiator the party that assessed readiness first
 * @param readiness the latest assessment
 * @param timeZone the zone days are counted in; UTC until founded
 * @param coordinator who minds the whole picture
 * @param missionVersion 0 before a mission is adopted
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
        boolean issueDefined,
        boolean visionAdopted,
        int missionVersion,
        boolean valuesAdopted) {

    static final Foundations EMPTY = new Foundations(
            null, null, false, ZoneOffset.UTC, null, null, Phase.PRE_FORMATION, null, false, false, 0, false);

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
            case IssueDefined e -> to.issueDefined = true;
            case VisionAdopted e -> to.visionAdopted = true;
            case MissionAdopted e -> to.missionVersion = e.version();
            case ValuesAdopted e -> to.valuesAdopted = true;
            case CoordinatorAssigned e -> to.coordinator = e;
            case PhaseAdvanced e -> to.phase = e.to();
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
        private boolean issueDefined;
        private boolean visionAdopted;
        private int missionVersion;
        private boolean valuesAdopted;

        Changed(Foundations from) {
            initiator = from.initiator;
            readiness = from.readiness;
            founded = from.founded;
            timeZone = from.timeZone;
            structureType = from.structureType;
            approach = from.approach;
            phase = from.phase;
            coordinator = from.coordinator;
            issueDefined = from.issueDefined;
            visionAdopted = from.visionAdopted;
            missionVersion = from.missionVersion;
            valuesAdopted = from.valuesAdopted;
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
                    issueDefined,
                    visionAdopted,
                    missionVersion,
                    valuesAdopted);
        }
    }
}
