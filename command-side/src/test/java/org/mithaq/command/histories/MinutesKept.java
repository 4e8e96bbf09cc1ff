package org.mithaq.command.histories;

import static org.mithaq.command.histories.Invariant.require;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingId;

/** Minutes are circulated, corrected, approved once in another meeting, and get nothing but notes afterwards. */
final class MinutesKept implements Invariant {

    private final Map<MeetingId, Integer> corrections = new HashMap<>();
    private final Set<MeetingId> approved = new HashSet<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            switch (envelope.event()) {
                case MinutesCirculated e -> corrections.putIfAbsent(e.meeting(), 0);
                case MinutesCorrected e -> corrected(e);
                case MinutesApproved e -> {
                    require(corrections.containsKey(e.meeting()), "minutes are approved that nobody saw");
                    require(before.session(e.in()).open(), "minutes are approved in no open meeting");
                    require(!e.in().equals(e.meeting()), "a meeting approves its own minutes");
                    require(approved.add(e.meeting()), "minutes are approved twice");
                    int known = corrections.getOrDefault(e.meeting(), 0);
                    require(
                            e.corrections().stream().allMatch(number -> number >= 1 && number <= known),
                            "no correction");
                }
                default -> {
                    // no minutes
                }
            }
        }
    }

    private void corrected(MinutesCorrected e) {
        int before = corrections.getOrDefault(e.meeting(), -1);
        require(e.number() == before + 1, "correction %d follows on %d", e.number(), before);
        require(
                e.note() == approved.contains(e.meeting()),
                "correction %d of %s minutes",
                e.number(),
                e.note() ? "open" : "approved");
        require(!e.note() || (e.reason() != null && e.decision() != null), "a note without reason or decision");
        corrections.put(e.meeting(), e.number());
    }
}
