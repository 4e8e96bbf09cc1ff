package org.mithaq.query.decisionlog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.query.decisionlog.RediscussionReport.RequestTurn;
import org.mithaq.query.decisionlog.RediscussionReport.Step;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.rediscussion.RequestLife;

/** The requests to discuss a decision again, as they are read; the public does not see by whom. */
record Requests(Decision decision, Names names, Readers readers) {

    List<RediscussionReport> reports() {
        return Chronicle.of(decision, names.reading().zone()).requests().stream()
                .flatMap(request -> report(request).stream())
                .toList();
    }

    private Optional<RediscussionReport> report(RequestLife request) {
        return turns(request)
                .filter(turn -> turn.event() instanceof RediscussionRequested)
                .map(turn -> report((RediscussionRequested) turn.event(), turn, request))
                .findFirst();
    }

    private Stream<Turn> turns(RequestLife request) {
        return decision.own()
                .filter(turn -> turn.event() instanceof RediscussionEvent e
                        && e.request().equals(request.id()));
    }

    private RediscussionReport report(RediscussionRequested e, Turn asked, RequestLife request) {
        return new RediscussionReport(
                e.request().value(),
                request.stageOn(names.reading().today()),
                asked.at(),
                readers.only(names.party(e.asker().party())),
                readers.only(e.together()).stream().map(names::party).toList(),
                e.ground(),
                e.reason(),
                e.evidence(),
                e.knownSince(),
                e.policyVersion(),
                e.clause(),
                e.terms(),
                readers.only(request.supporters()).stream()
                        .map(Supporter::party)
                        .distinct()
                        .map(names::party)
                        .toList(),
                request.missing(),
                request.stageOn(names.reading().today()).pending() ? request.lastDay() : null,
                turns(request).flatMap(turn -> step(turn).stream()).toList());
    }

    private Optional<Step> step(Turn turn) {
        return turn.event() instanceof RediscussionEvent event ? step(event, turn) : Optional.empty();
    }

    private Optional<Step> step(RediscussionEvent event, Turn turn) {
        return switch (event) {
            case RediscussionRequested e -> Optional.empty();
            case RediscussionSupported e -> Optional.empty();
            case RediscussionRefused e ->
                Optional.of(new Step(
                        RequestTurn.REFUSED,
                        turn.at(),
                        by(turn),
                        e.by().judge(),
                        names.meeting(e.by().meeting()),
                        e.by().vote(),
                        e.reason(),
                        readers.only(e.facts()),
                        e.nextPermittedOn(),
                        null,
                        null,
                        null));
            case RediscussionAppealed e ->
                Optional.of(new Step(
                        RequestTurn.APPEALED,
                        turn.at(),
                        readers.only(names.party(e.party())),
                        e.to(),
                        null,
                        null,
                        e.reason(),
                        null,
                        null,
                        null,
                        null,
                        null));
            case RediscussionGranted e ->
                Optional.of(new Step(
                        RequestTurn.GRANTED,
                        turn.at(),
                        by(turn),
                        e.by().judge(),
                        names.meeting(e.by().meeting()),
                        e.by().vote(),
                        null,
                        null,
                        null,
                        names.meeting(e.hearing()),
                        e.hearUntil(),
                        null));
            case RediscussionLapsed e -> Optional.of(settled(RequestTurn.LAPSED, turn, null));
            case DecisionReaffirmed e -> Optional.of(settled(RequestTurn.REAFFIRMED, turn, e.by()));
            case DecisionSuperseded e ->
                Optional.of(settled(e.amends() ? RequestTurn.AMENDED : RequestTurn.SUPERSEDED, turn, e.by()));
            case DecisionRescinded e -> Optional.of(settled(RequestTurn.RESCINDED, turn, e.by()));
        };
    }

    private Step settled(RequestTurn kind, Turn turn, @Nullable DecisionId by) {
        return new Step(
                kind,
                turn.at(),
                by(turn),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                by == null ? null : names.decision(by));
    }

    private @Nullable Named by(Turn turn) {
        return readers.only(names.party(turn.circumstances().meta().actor().party()));
    }
}
