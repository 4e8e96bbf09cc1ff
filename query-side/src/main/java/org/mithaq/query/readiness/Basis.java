package org.mithaq.query.readiness;

import java.util.Optional;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.Event;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.ResourceEvent.StaffAppointed;

/** The foundations that stay on the table until they are decided. */
public enum Basis {
    ISSUE,
    VISION,
    MISSION,
    PLAN,
    STRUCTURE,
    STAFFING,
    RESOURCES;

    /** What the event settles: resources, by the first that are offered or of which it is said how they are obtained. */
    static Optional<Basis> settledBy(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case IssueDefined e -> ISSUE;
                    case VisionAdopted e -> VISION;
                    case MissionAdopted e -> MISSION;
                    case MissionAmended e -> MISSION;
                    case ActionPlanApproved e -> PLAN;
                    case CharterAdopted e -> STRUCTURE;
                    case CharterAmended e -> STRUCTURE;
                    case StaffAppointed e -> STAFFING;
                    case ContributionOffered e -> RESOURCES;
                    case NeedRecorded e -> RESOURCES;
                    default -> null;
                });
    }
}
