package org.mithaq.command.meetings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/** What has to be so for a command about a meeting to be possible at all. */
final class Conditions {

    private Conditions() {}

    /** The meeting exists and got as far as one of those states. */
    static void meetingIs(Set<Status> wanted, MeetingId id, Examination examination, CoalitionState state) {
        Meeting found = state.meetings().find(id);
        if (found == null) {
            examination.possible(false, () -> Fault.unknown(id));
        } else {
            examination.possible(wanted.contains(found.status()), () -> wrong(found.status(), wanted));
        }
    }

    /** Every party is registered. */
    static void registered(Collection<PartyId> parties, Examination examination, CoalitionState state) {
        for (PartyId party : parties) {
            examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party));
        }
    }

    /** Every party is registered, on the list of prospects, or a supporter. */
    static void known(Collection<PartyId> parties, Examination examination, CoalitionState state) {
        for (PartyId party : parties) {
            boolean known = state.membership().isRegistered(party)
                    || state.outreach().prospects().containsKey(party)
                    || state.outreach().supporters().containsKey(party);
            examination.possible(known, () -> Fault.unknown(party));
        }
    }

    static Fault notCirculated() {
        return Fault.wrongState(
                "لم يُعمَّم محضر هذا الاجتماع بعد", "the minutes of this meeting were not circulated yet");
    }

    /** For constructors: no party is named twice. */
    static void eachOnce(String field, List<PartyId> parties) {
        if (new HashSet<>(parties).size() < parties.size()) {
            throw new IllegalArgumentException("\"" + field + "\" names each party once");
        }
    }

    private static Fault wrong(Status found, Set<Status> wanted) {
        return Fault.wrongState(
                "هذا الاجتماع " + ar(found) + "؛ ويلزم هنا اجتماع " + either(wanted, " أو ", Conditions::ar),
                "this meeting is " + en(found) + "; this takes one that is " + either(wanted, " or ", Conditions::en));
    }

    private static String either(Set<Status> wanted, String or, Function<Status, String> words) {
        return EnumSet.copyOf(wanted).stream().map(words).collect(Collectors.joining(or));
    }

    private static String ar(Status status) {
        return switch (status) {
            case SCHEDULED -> "لم يُفتتح بعد";
            case OPEN -> "مفتوح";
            case CLOSED -> "مُختتَم";
        };
    }

    private static String en(Status status) {
        return switch (status) {
            case SCHEDULED -> "not opened yet";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }
}
