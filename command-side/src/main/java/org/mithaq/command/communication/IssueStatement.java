package org.mithaq.command.communication;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.ActingAs.Capacity;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.StatementId;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.StatementKind;
import org.mithaq.text.Text;

/**
 * Says something aloud, for the own organisation or, with a mandate, for the coalition.
 *
 * @param kind what it is for; DISSENT disagrees with the coalition
 * @param topic what it is about, for the coalition in the words of the mandate
 * @param text the wording, where it is kept
 * @param audience whom it is made to
 * @param medium where it appears, such as a newspaper
 * @param over the decision that it is about, if any
 * @param credits whose merit it names
 */
@Intention(
        ar = "إصدار تصريح",
        en = "Issue a statement",
        rules = {"R-137", "R-138", "R-139", "R-140"},
        concern = Concern.NAME,
        example = """
                {"statement": "01890a5d-ac96-774b-bcce-b302099a8601", "kind": "ANNOUNCEMENT",
                 "title": {"ar": "إطلاق خطط العمل الثلاث", "en": "Three plans are launched"},
                 "topic": {"ar": "إطلاق خطط العمل", "en": "Launch of the plans"},
                 "audience": "MEDIA",
                 "credits": [{"party": "01890a5d-ac96-774b-bcce-b302099a8002",
                              "contribution": {"ar": "صياغة الخطة", "en": "Drafted the plan"}}]}""")
public record IssueStatement(
        StatementId statement,
        StatementKind kind,
        Text title,
        Text topic,
        @Nullable Text text,
        Audience audience,
        @Nullable Text medium,
        @Nullable DecisionId over,
        List<Credit> credits)
        implements Command {

    public IssueStatement {
        credits = Given.list(credits);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        boolean forItself = context.actingAs().capacity() == Capacity.OWN_ORG;
        Coverage coverage = new Coverage(context.actor(), topic, Day.of(context.occurredAt(), state), state);
        Examination examination = Examination.of(state, context)
                .rule(
                        "R-138",
                        forItself || coverage.mandate().isPresent(),
                        fact("actingAs", context.actingAs().capacity().name()),
                        fact("notCovered", coverage.gap()))
                .rule(
                        "R-139",
                        kind != StatementKind.DISSENT || audience == Audience.MEMBERS,
                        fact("audience", audience.name()),
                        fact("suggested", "OpenConflict"))
                .rule("R-140", !credits.isEmpty())
                .possible(!state.mandates().statements().contains(statement), () -> Fault.exists(statement))
                .possible(
                        over == null || state.decisions().find(over) != null,
                        () -> Fault.unknown(requireNonNull(over)));
        Credits.known(credits, state, examination);
        return examination.acceptOne(() -> new StatementIssued(
                statement,
                kind,
                title,
                topic,
                text,
                audience,
                medium,
                over,
                forItself ? null : coverage.mandate().orElseThrow(),
                credits));
    }
}
