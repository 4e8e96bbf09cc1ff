package org.mithaq.query.minutes;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Named;
import org.mithaq.query.minutes.MinutesReport.Correction;
import org.mithaq.query.minutes.MinutesReport.Standing;
import org.mithaq.query.minutes.MinutesReport.Uptake;

/** How far minutes have come on their way to approval, and what became of each correction. */
final class Corrections {

    private Corrections() {}

    /** @param settled whether the meeting that approved the minutes has ended */
    static @Nullable Standing standing(Minutes minutes, boolean settled) {
        if (minutes.opening() == null) {
            return null;
        }
        if (minutes.approval() != null) {
            return settled ? Standing.FINAL : Standing.APPROVED;
        }
        if (!minutes.corrections().isEmpty()) {
            return Standing.CORRECTED;
        }
        return minutes.circulations().isEmpty() ? Standing.DRAFT : Standing.CIRCULATED;
    }

    /** @param who by which party, as its readers may know it */
    static List<Correction> of(
            Minutes minutes, Function<PartyId, @Nullable Named> who, Function<DecisionId, Named> decisions) {
        return minutes.corrections().stream()
                .map(correction -> correction(correction, minutes.approval(), who.apply(correction.by()), decisions))
                .toList();
    }

    private static Correction correction(
            Minutes.Correction correction,
            Minutes.@Nullable Approval approval,
            @Nullable Named by,
            Function<DecisionId, Named> decisions) {
        MinutesCorrected said = correction.corrected();
        return new Correction(
                said.number(),
                correction.at(),
                by,
                uptake(said, approval),
                said.item(),
                said.correction(),
                said.reason(),
                said.decision() == null ? null : decisions.apply(said.decision()));
    }

    private static Uptake uptake(MinutesCorrected said, Minutes.@Nullable Approval approval) {
        if (said.note()) {
            return Uptake.NOTE;
        }
        if (approval == null) {
            return Uptake.WAITING;
        }
        return approval.approved().corrections().contains(said.number()) ? Uptake.INCLUDED : Uptake.LEFT_OUT;
    }
}
