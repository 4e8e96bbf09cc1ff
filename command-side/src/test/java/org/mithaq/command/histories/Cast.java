package org.mithaq.command.histories;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.communication.IssueStatement;
import org.mithaq.command.communication.RevokeMandate;
import org.mithaq.command.meetings.GiveProxy;
import org.mithaq.command.meetings.RevokeProxy;
import org.mithaq.command.membership.FormCoreGroup;
import org.mithaq.command.outreach.AnswerInvitation;
import org.mithaq.command.promises.FulfilPromise;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Mandates.Mandate;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Promises.Promise;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.command.tasks.CompleteTask;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;

/** Who acts, and as what. */
record Cast(Actor actor, ActingAs actingAs) {

    private static final PartyId FIRST = new PartyId("00000000-0000-7000-8000-000000000001");

    /** Whoever the command is mostly up to, or somebody who may act. */
    static Cast fitting(Moment moment, Command command) {
        PartyId upTo = upTo(command, moment.state());
        if (upTo == null || moment.dice().chance(35)) {
            return fitting(moment);
        }
        return new Cast(
                new Actor(upTo, "delegate", moment.inPlay().person(upTo)),
                command instanceof IssueStatement && moment.dice().chance(80)
                        ? ActingAs.coalition()
                        : ActingAs.ownOrganisation());
    }

    private static @Nullable PartyId upTo(Command command, CoalitionState state) {
        return switch (command) {
            case FormCoreGroup formed -> state.foundations().initiator();
            case AnswerInvitation answer -> answer.party();
            case CompleteTask done -> {
                Task task = state.tasks().find(done.task());
                yield task == null ? null : task.owners().getFirst();
            }
            case GiveProxy given -> {
                Meeting meeting = state.meetings().find(given.meeting());
                yield meeting == null
                        ? null
                        : Entitled.to(meeting.kind(), meeting.body(), state).stream()
                                .filter(party -> !meeting.present().contains(party)
                                        && !meeting.floor().proxies().containsKey(party))
                                .min(Comparator.comparing(PartyId::value))
                                .orElse(null);
            }
            case RevokeProxy revoked -> {
                Meeting meeting = state.meetings().find(revoked.meeting());
                yield meeting == null
                        ? null
                        : meeting.floor().proxies().keySet().stream()
                                .min(Comparator.comparing(PartyId::value))
                                .orElse(null);
            }
            case FulfilPromise kept -> {
                Promise promise = state.promises().find(kept.promise());
                yield promise == null ? null : promise.by();
            }
            case RevokeMandate ended -> {
                Mandate mandate = state.mandates().find(ended.mandate());
                yield mandate == null ? null : mandate.party();
            }
            case IssueStatement statement ->
                state.mandates().mandates().values().stream()
                        .filter(mandate -> mandate.topic().equals(statement.topic()))
                        .map(Mandate::party)
                        .min(Comparator.comparing(PartyId::value))
                        .orElse(null);
            default -> null;
        };
    }

    /** Somebody who may act: a delegate, the coordinator, or somebody who holds an office. */
    static Cast fitting(Moment moment) {
        CoalitionState state = moment.state();
        int who = moment.dice().below(100);
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        if (who < 35 && coordinator != null) {
            return new Cast(
                    new Actor(coordinator.party(), "coordinator", coordinator.coordinator()), ActingAs.coalition());
        }
        List<Cast> officers = officers(state);
        if (who < 50 && !officers.isEmpty()) {
            return moment.dice().one(officers);
        }
        List<PartyId> members = new Candidates(moment).of(PartyId.class, "Cast.actor");
        PartyId initiator = state.foundations().initiator();
        PartyId party = !members.isEmpty() && moment.dice().chance(97)
                ? moment.dice().one(members)
                : initiator == null ? FIRST : initiator;
        boolean forAll = state.membership().isMember(party) && moment.dice().chance(50);
        return new Cast(
                new Actor(party, "delegate", moment.inPlay().person(party)),
                forAll ? ActingAs.coalition() : ActingAs.ownOrganisation());
    }

    /** The same capacity for anybody at all: members that left, prospects, strangers, somebody with a false office. */
    static Cast any(Moment moment) {
        List<PartyId> known = moment.inPlay().of(PartyId.class);
        PartyId party = known.isEmpty() || moment.dice().chance(15)
                ? moment.next(PartyId.class)
                : moment.dice().one(known);
        PersonId person = moment.inPlay().person(party);
        return new Cast(
                new Actor(party, moment.dice().one(List.of("delegate", "coordinator", "chair", "deputy")), person),
                fitting(moment).actingAs());
    }

    private static List<Cast> officers(CoalitionState state) {
        return state.bodies().bodies().entrySet().stream()
                .filter(body -> !body.getValue().dissolved())
                .sorted(Map.Entry.comparingByKey((one, two) -> one.value().compareTo(two.value())))
                .flatMap(body -> body.getValue().officers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(office -> new Cast(
                                new Actor(
                                        office.getValue().party(),
                                        office.getKey().name().toLowerCase(Locale.ROOT),
                                        office.getValue().person()),
                                ActingAs.body(body.getKey()))))
                .toList();
    }
}
