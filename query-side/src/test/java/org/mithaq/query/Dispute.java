package org.mithaq.query;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.RediscussionEvent.Considered;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.rediscussion.Presets;
import org.mithaq.text.Text;

/** A decision that is disputed, asked about twice, and replaced: number 4 by number 5. */
public final class Dispute {

    public static final int OLD = 4;
    public static final int NEW = 5;

    /** The days after the beginning on which things happened. */
    public static final int DECIDED = 70;

    public static final int REFUSED = 80;
    public static final int GRANTED = 90;
    public static final int REPLACED = 100;

    private Dispute() {}

    /** The story with the dispute after it. */
    public static Told of(int coalition) {
        Told told = Story.of(coalition);
        told.day(65)
                .by(7, "delegate", ActingAs.ownOrganisation())
                .happened(
                        new DecisionProposed(
                                decision(OLD),
                                DecisionKind.FUNDING,
                                text("قبول التمويل", "Accept the funding"),
                                text("نقبل العرض الأول", "We accept the first offer"),
                                party(1),
                                true,
                                new Consultation(day(65), 5, true),
                                null,
                                List.of(),
                                null,
                                500L,
                                day(DECIDED)),
                        new ObjectionRaised(
                                decision(OLD), objection(1), party(7), text("الوتيرة سريعة", "The pace is too fast")),
                        new ObjectionAnswered(
                                decision(OLD), objection(1), text("نراجعها", "We shall review it"), false));
        told.day(DECIDED)
                .happened(Story.decided(
                        OLD, DecisionKind.FUNDING, text("قبول التمويل", "Accept the funding"), new Vote(3, 2, 0)))
                .happened(
                        new DissentRecorded(decision(OLD), party(7), text("رأي مخالف", "A dissenting opinion"), true),
                        new TaskAssigned(
                                Told.task(9),
                                text("توقيع العقد", "Sign the contract"),
                                TaskKind.DRAFT,
                                List.of(party(1)),
                                day(75),
                                null,
                                decision(OLD)));
        asked(told);
        told.day(REPLACED)
                .happened(
                        Story.decided(
                                NEW,
                                DecisionKind.FUNDING,
                                text("الاعتذار عن التمويل", "Decline the funding"),
                                new Vote(4, 1, 0)),
                        new DecisionSuperseded(decision(OLD), request(2), decision(NEW), false));
        return told;
    }

    private static void asked(Told told) {
        told.day(REFUSED - 5)
                .happened(requested(1, RediscussionGround.CHANGED_CONDITIONS, List.of()))
                .day(REFUSED)
                .happened(new RediscussionRefused(
                        decision(OLD),
                        request(1),
                        new Judgement(RediscussionJudge.CHAIR, null, null),
                        text("لا دليل", "No evidence"),
                        new Considered(RediscussionGround.CHANGED_CONDITIONS, 0, 0),
                        day(REFUSED)))
                .day(GRANTED - 2)
                .happened(
                        requested(
                                2,
                                RediscussionGround.NEW_INFORMATION,
                                List.of(new Evidence(
                                        EvidenceKind.DATA, text("العقد", "The contract"), text("الممول", "Funder")))),
                        new DecisionProposed(
                                decision(NEW),
                                DecisionKind.FUNDING,
                                text("الاعتذار عن التمويل", "Decline the funding"),
                                null,
                                party(7),
                                false,
                                null,
                                null,
                                List.of(),
                                decision(OLD),
                                null,
                                null))
                .day(GRANTED)
                .happened(new RediscussionGranted(
                        decision(OLD),
                        request(2),
                        new Judgement(RediscussionJudge.CHAIR, null, null),
                        meeting(2),
                        null));
    }

    private static RediscussionRequested requested(int number, RediscussionGround ground, List<Evidence> evidence) {
        Terms terms = Objects.requireNonNull(Presets.standard().find(Presets.DEFAULT))
                .policy()
                .terms()
                .getFirst();
        return new RediscussionRequested(
                decision(OLD),
                request(number),
                new Supporter(party(7), person(7)),
                List.of(),
                ground,
                text("السبب", "The reason"),
                evidence,
                null,
                1,
                "rediscussionPolicy.terms[0]",
                terms,
                0,
                null);
    }

    public static DecisionId old() {
        return decision(OLD);
    }

    public static RediscussionId request(int number) {
        return new RediscussionId(Told.uuid(5, number));
    }

    /** So many days after the beginning. */
    public static LocalDate day(int days) {
        return LocalDate.parse("2026-06-28").plusDays(days);
    }

    private static ObjectionId objection(int number) {
        return new ObjectionId(Told.uuid(10, number));
    }

    private static Text text(String ar, String en) {
        return Text.of(ar, en);
    }
}
