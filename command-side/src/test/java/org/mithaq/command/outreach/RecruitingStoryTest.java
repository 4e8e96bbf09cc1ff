package org.mithaq.command.outreach;

import static org.mithaq.command.Gatherings.closed;
import static org.mithaq.command.Gatherings.opened;
import static org.mithaq.command.Gatherings.scheduled;
import static org.mithaq.command.Parties.assessed;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.founded;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.membership.AddToCoreGroup;
import org.mithaq.command.membership.AdmitMember;
import org.mithaq.command.membership.ClassifyStakeholder;
import org.mithaq.command.membership.DissolveCoreGroup;
import org.mithaq.command.membership.FormCoreGroup;
import org.mithaq.command.membership.RecordDueDiligence;
import org.mithaq.command.membership.RegisterParty;
import org.mithaq.command.outreach.NominateProspect.Nomination;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.Event;
import org.mithaq.events.MembershipEvent.Alignment;
import org.mithaq.events.MembershipEvent.CircleAnswer;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

/** How the 21 parties against youth violence come together: each step raises what it should, and nothing else. */
class RecruitingStoryTest {

    private static final List<Integer> PROSPECTS =
            List.of(4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
    private static final Set<Integer> STEWARDS = Set.of(5, 6, 7, 8);
    private static final Set<Integer> GATEWAYS = Set.of(1, 4, 13, 14, 18, 19, 20);
    private static final Set<Integer> ESSENTIAL = Set.of(5, 10, 11);
    private static final Map<Integer, Integer> ACQUAINTANCES =
            Map.of(9, 2, 10, 2, 4, 3, 5, 3, 8, 7, 18, 7, 14, 1, 20, 1);
    private static final List<Integer> CORE = List.of(1, 2, 3, 7);
    private static final Instant FIRST_MEETING = NOW.plus(Duration.ofDays(23));

    private final Scenario story = Scenario.given(assessed());

    @Test
    void twentyOnePartiesComeTogether() {
        step(1, contact(2, text("police chief")));
        step(1, contact(3, text("head of schools")));
        story.and(founded("Asia/Damascus"));
        by(1, story).when(smallGroup("work with us", AskKind.JOIN_SMALL_GROUP)).isRefusedBy("R-018");

        formTheCoreGroup();
        nominateAndAssign();
        by(1, story).when(smallGroup(null, null)).isRefusedBy("R-031");
        inviteAndAnswer();

        step(7, contact(8, null));
        step(
                7,
                new NominateProspect(List.of(new Nomination(
                        party(40), text("active parents"), Category.MOST_AFFECTED, false, Set.of(), party(8)))));
        step(7, new AssignContact(party(40), null));

        by(1, story).when(new DissolveCoreGroup()).isRefusedBy("R-020");
        story.and(opened(1, 2, 3, 7), closed());
        admitEverybody();
        step(1, new DissolveCoreGroup());
    }

    private void formTheCoreGroup() {
        IntStream.rangeClosed(1, 21).forEach(number -> {
            Circle circle = circle(number);
            step(1, new RegisterParty(party(number), text("party " + number), false, null, false));
            step(
                    1,
                    new ClassifyStakeholder(
                            party(number), Set.of(circle), List.of(new CircleAnswer(circle, text("because")))));
        });
        step(
                1,
                new FormCoreGroup(
                        body(1),
                        List.of(
                                new CoreMember(party(1), null),
                                new CoreMember(party(2), text("community-affairs officer")),
                                new CoreMember(party(3), text("assistant superintendent")))),
                "R-019");
        step(1, new AddToCoreGroup(party(7), text("teenager delegate")));
    }

    private void nominateAndAssign() {
        PROSPECTS.forEach(number -> {
            Integer acquaintance = ACQUAINTANCES.get(number);
            Set<PartyId> acquaintances = acquaintance == null ? Set.of() : Set.of(party(acquaintance));
            step(
                    1,
                    new NominateProspect(List.of(new Nomination(
                            party(number), null, Category.HELPER, ESSENTIAL.contains(number), acquaintances, null))));
            step(1, new AssignContact(party(number), party(owner(number))));
        });
    }

    private void inviteAndAnswer() {
        story.and(scheduled(MeetingKind.FIRST, FIRST_MEETING));
        PROSPECTS.forEach(number -> step(
                owner(number),
                new InviteMember(
                        party(number),
                        ESSENTIAL.contains(number) ? Channel.FACE_TO_FACE : Channel.PHONE,
                        text("attend the first meeting"),
                        AskKind.ATTEND_MEETING,
                        text("why"),
                        meeting(1),
                        text("place"),
                        FIRST_MEETING)));
        PROSPECTS.forEach(
                number -> step(number, new AnswerInvitation(party(number), number != 15 && number != 16, null)));
    }

    private void admitEverybody() {
        Alignment aligned = new Alignment(text("values"), text("aims"), text("methods"));
        IntStream.rangeClosed(1, 21).forEach(number -> {
            step(1, new RecordDueDiligence(party(number), text("findings"), List.of()));
            step(1, new AdmitMember(party(number), null, null, aligned));
        });
    }

    /** The command succeeds with exactly these advisories, and what it made is part of the story from then on. */
    private void step(int actor, Command command, String... advisories) {
        Ruling.Accepted accepted =
                by(actor, story).when(command).isAcceptedDespite(advisories).accepted();
        story.and(accepted.events().toArray(Event[]::new));
    }

    private static int owner(int number) {
        return ACQUAINTANCES.getOrDefault(number, CORE.get(number % CORE.size()));
    }

    private static Circle circle(int number) {
        return STEWARDS.contains(number)
                ? Circle.STEWARD
                : GATEWAYS.contains(number) ? Circle.GATEWAY : Circle.INFLUENCER;
    }

    private static LogContact contact(int number, @Nullable Text name) {
        return new LogContact(
                party(number),
                name,
                Channel.FACE_TO_FACE,
                null,
                text("support forming a coalition"),
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static InviteMember smallGroup(@Nullable String ask, @Nullable AskKind kind) {
        return new InviteMember(
                party(12), Channel.PHONE, ask == null ? null : text(ask), kind, text("why"), null, null, null);
    }
}
