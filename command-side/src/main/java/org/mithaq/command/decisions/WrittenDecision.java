package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.rediscussion.Standing;

/**
 * A decision that was made in writing for the command that names it. Its rules were looked at when the motion went round
 * and when the votes were counted, so that only the command's own are left; it serves once, for what the motion said.
 */
public record WrittenDecision(DecisionId decision, WrittenProcedureId procedure) implements Basis {

    @Override
    public @Nullable MeetingId meeting() {
        return null;
    }

    @Override
    public Examination examine(Purpose purpose, Examination examination) {
        Decision made = purpose.state().decisions().find(decision);
        Standing standing =
                made == null ? null : made.life().on(Day.of(purpose.context().occurredAt(), purpose.state()));
        return examineUse(purpose, examination)
                .possible(
                        standing != Standing.NOT_ADOPTED,
                        () -> Fault.wrongState(
                                "لم يُعتمد هذا القرار بالأكثرية المطلوبة، فلا يترتب عليه شيء",
                                "this decision did not reach the majority needed, so nothing follows from it"))
                .possible(
                        standing == Standing.IN_FORCE,
                        () -> Fault.wrongState(
                                "ليس هذا القرار ساري المفعول اليوم", "this decision is not in force today"));
    }

    /** The same for a vote of which something follows even where it failed. */
    Examination examineUse(Purpose purpose, Examination examination) {
        Procedure found = purpose.state().writtenProcedures().find(procedure);
        boolean decided = found != null
                && found.opened().decision().equals(decision)
                && purpose.state().decisions().find(decision) != null;
        examination
                .possible(found != null, () -> Fault.unknown(procedure))
                .possible(
                        decided,
                        () -> Fault.wrongState(
                                "لم يُتَّخذ هذا القرار بهذا التصويت الخطي، أو لم يُختتم التصويت",
                                "this written procedure did not make that decision, or was not closed yet"));
        return found == null ? examination : examineEffect(found, purpose, examination);
    }

    private Examination examineEffect(Procedure found, Purpose purpose, Examination examination) {
        Effect voted = found.opened().motion().effect();
        Effect now = purpose.effect();
        boolean same = voted != null && new Effect(voted.measure(), voted.subject(), now.version()).equals(now);
        return examination
                .possible(
                        same,
                        () -> Fault.wrongState(
                                "لم يُصوَّت خطياً على هذا؛ يُذكر الأثر في \"effect\" عند فتح باب التصويت",
                                "this is not what was voted on in writing; \"effect\" names it when the vote is opened"))
                .possible(
                        now.equals(voted),
                        () -> Fault.wrongState(
                                "تغيّر ما صُوِّت عليه منذ فتح باب التصويت؛ والصيغة الجديدة تحتاج إلى قرار",
                                "what was voted on has changed since the vote was opened; the new version needs a vote"))
                .possible(
                        !purpose.state().writtenProcedures().takenUp().contains(decision),
                        () -> Fault.wrongState(
                                "نُفّذ أثر هذا القرار من قبل، ولا يُستند إليه مرتين",
                                "this decision was put into effect already and serves only once"));
    }

    /** The effect alone: the decision is on record. */
    @Override
    public List<Event> events(Purpose purpose, Event effect) {
        return List.of(effect);
    }

    @Override
    public @Nullable BodyKind body(CoalitionState state) {
        Decision made = state.decisions().find(decision);
        return made == null ? null : made.body();
    }

    @Override
    public Collection<PartyId> participants(CoalitionState state) {
        Procedure found = state.writtenProcedures().find(procedure);
        return found == null ? List.of() : found.tookPart();
    }

    @Override
    public @Nullable PartyId mover(CoalitionState state) {
        Procedure found = state.writtenProcedures().find(procedure);
        return found == null ? null : found.opened().mover();
    }

    /** Whether the vote carried. */
    boolean carried(CoalitionState state) {
        return requireNonNull(state.decisions().find(decision)).adopted();
    }
}
