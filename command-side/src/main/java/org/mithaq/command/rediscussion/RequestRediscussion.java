package org.mithaq.command.rediscussion;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fact;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Obstacle;
import org.mithaq.rediscussion.Way;
import org.mithaq.text.Text;

/**
 * Asks for a decision to be discussed again. The policy in force when the decision was adopted says
 * whether it may be asked; the same answer is to be had before asking.
 *
 * @param request the new request's id
 * @param procedure by which procedure; the first one open to the asker if absent
 * @param condition the ground
 * @param together other member organisations that ask too; each counts once it supports the request itself
 * @param knownSince since when the ground is known, where the policy wants it to be news
 */
@Intention(
        ar = "طلب إعادة مناقشة قرار",
        en = "Request a re-discussion",
        rules = {"R-128", "R-129"},
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "condition": "NEW_INFORMATION",
                 "reason": {"ar": "شروط الممول تفرض التنفيذ قبل اكتمال التخطيط",
                            "en": "Funder terms force delivery before planning is complete"},
                 "evidence": [{"kind": "DATA",
                               "title": {"ar": "عقد التمويل", "en": "The funding contract"},
                               "source": {"ar": "الممول", "en": "The funder"}}]}""")
public record RequestRediscussion(
        RediscussionId request,
        DecisionId decision,
        @Nullable RediscussionProcedure procedure,
        @Nullable RediscussionGround condition,
        Text reason,
        List<Evidence> evidence,
        List<PartyId> together,
        @Nullable LocalDate knownSince)
        implements Command {

    public RequestRediscussion {
        evidence = Given.list(evidence);
        together = Given.list(together);
    }

    @Override
    public boolean openToAnyone() {
        return true;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Decision made = state.decisions().find(decision);
        if (made == null) {
            return Ruling.impossible(Fault.unknown(decision));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        Matter matter = Matters.of(decision, made, state, day);
        Eligibility eligibility = chosen(Matters.eligibility(matter, made, state, context, day));
        Examination examination = Examination.of(state, context)
                .possible(state.rediscussions().find(request) == null, () -> Fault.exists(request))
                .possible(
                        state.membership().members().toList().containsAll(together),
                        () -> Fault.badInput(
                                "\"together\" تذكر جهات أعضاء فقط", "\"together\" names member organisations"));
        Way way = eligibility.best().orElse(null);
        if (way == null) {
            return examination
                    .clause("R-128", "exempt", false, fact("kind", made.kind().name()))
                    .accept(List::of);
        }
        examine(way, eligibility, matter, examination);
        return examination.accept(() -> requested(way, eligibility, context, day));
    }

    private Eligibility chosen(Eligibility eligibility) {
        boolean any = procedure == null
                || eligibility.ways().stream().noneMatch(way -> way.terms().procedure() == procedure);
        return any
                ? eligibility
                : new Eligibility(
                        eligibility.decision(),
                        eligibility.day(),
                        eligibility.policyVersion(),
                        eligibility.preset(),
                        eligibility.standing(),
                        eligibility.ways().stream()
                                .filter(way -> way.terms().procedure() == procedure)
                                .toList());
    }

    /** The days are among the facts where there are any. */
    private static Fact[] lookedAt(Way way, Eligibility eligibility) {
        return Stream.of(
                        Stream.of(fact("charterVersion", eligibility.policyVersion()), fact("clause", way.clause())),
                        Stream.ofNullable(way.from()).map(day -> fact("from", day.toString())),
                        Stream.ofNullable(way.until()).map(day -> fact("until", day.toString())))
                .flatMap(facts -> facts)
                .toArray(Fact[]::new);
    }

    private void examine(Way way, Eligibility eligibility, Matter matter, Examination examination) {
        way.obstacles().stream()
                .map(Obstacle::clause)
                .distinct()
                .forEach(clause -> examination.clause("R-128", clause, false, lookedAt(way, eligibility)));
        boolean named = way.grounds().contains(condition);
        boolean evidenced = !way.terms().evidenceRequired() || !evidence.isEmpty();
        boolean news = !way.terms().newSinceDecision()
                || (knownSince != null && !knownSince.isBefore(matter.life().decidedOn()));
        boolean again = condition != null && way.repeated().contains(condition);
        examination
                .clause("R-128", "condition", !way.groundNeeded() || named, fact("grounds", way.grounds()))
                .clause("R-128", "evidence", evidenced && news, fact("sources", evidence.size()))
                .clause("R-129", "sameMeeting", !way.sameMeeting())
                .clause("R-129", "sameGround", !again, fact("ground", String.valueOf(condition)));
    }

    private List<Event> requested(Way way, Eligibility eligibility, Context context, LocalDate day) {
        Integer window = way.terms().supportWindowDays();
        int missing = way.supportersMissing();
        RediscussionRequested requested = new RediscussionRequested(
                decision,
                request,
                new Supporter(context.actor().party(), context.actor().person()),
                together,
                condition,
                reason,
                evidence,
                knownSince,
                eligibility.policyVersion(),
                way.clause(),
                requireNonNull(way.terms()),
                missing,
                missing == 0 || window == null ? null : day.plusDays(window));
        List<Event> events = new ArrayList<>(List.of(requested));
        if (missing == 0) {
            Granting.bySupport(decision, request, way.terms(), day).ifPresent(events::add);
        }
        return events;
    }
}
