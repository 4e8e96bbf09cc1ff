package org.mithaq.query.conflicts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;

/** The conflicts of a coalition; newest first. */
public record ConflictRegister(List<ConflictReport> conflicts) {

    /**
     * A conflict as the reader may read it.
     *
     * @param state of the stage that it is at
     * @param over the decision that it is about
     * @param procedure the stages that it goes through, in order
     * @param binding the stages whose ruling holds without acceptance
     * @param refused when somebody who is not independent was to mediate or to arbitrate
     * @param file missing for a reader for whom it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConflictReport(
            String id,
            int number,
            Text title,
            DeadlineState state,
            List<Named> parties,
            @Nullable Named over,
            Instant openedAt,
            List<ConflictStage> procedure,
            List<ConflictStage> binding,
            List<StepReport> steps,
            List<Instant> refused,
            @Nullable Ending ending,
            @Nullable List<Text> file) {

        /** What it is found by: all texts and names in it. */
        Stream<Text> texts() {
            return Mentions.of(Text.class, this);
        }
    }

    /**
     * @param position of who mediates or arbitrates; the name is not on the record
     * @param from the organisation of that person
     * @param committee the body that rules
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StepReport(
            ConflictStage stage,
            Instant at,
            LocalDate dueBy,
            @Nullable Text position,
            @Nullable Named from,
            @Nullable Named committee,
            List<Named> agreedBy,
            @Nullable Text reason) {

        public StepReport {
            agreedBy = Given.list(agreedBy);
        }
    }

    public record Ending(
            Settlement by, ConflictStage stage, Instant at, Text outcome, List<Named> agreedBy, boolean binding) {}

    static ConflictRegister of(Reading reading, Caller caller, ConflictFilter filter) {
        List<RefusedIntermediary> refused = reading.view(RefusedIntermediary.PROJECTION)
                .find(Range.all(reading.id()).newestFirst());
        return new ConflictRegister(conflicts(reading).stream()
                .filter(filter::concerns)
                .map(conflict -> report(reading, caller, conflict, refused))
                .filter(filter.telling())
                .toList());
    }

    /** Those whose opening may be read. */
    public static List<Conflict> conflicts(Reading reading) {
        return reading.view(Conflict.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .filter(conflict -> conflict.opened() != null)
                .toList();
    }

    private static ConflictReport report(
            Reading reading, Caller caller, Conflict conflict, List<RefusedIntermediary> refused) {
        var opened = requireNonNull(conflict.opened());
        return new ConflictReport(
                conflict.id(),
                opened.number(),
                opened.title(),
                conflict.state(reading),
                reading.named(opened.parties()),
                opened.over() == null
                        ? null
                        : named(
                                reading,
                                "decisions/" + opened.over(),
                                opened.over().value()),
                requireNonNull(conflict.openedAt()),
                opened.procedure(),
                opened.binding(),
                conflict.steps().stream().map(step -> report(reading, step)).toList(),
                refused.stream()
                        .filter(attempt -> attempt.in(conflict))
                        .map(RefusedIntermediary::at)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                conflict.settled() == null ? null : ending(reading, conflict, conflict.settled()),
                concerned(reading, caller, conflict) ? conflict.file() : null);
    }

    /** The parties, the person who mediates or arbitrates now, and the committee that rules. */
    private static boolean concerned(Reading reading, Caller caller, Conflict conflict) {
        boolean party = requireNonNull(conflict.opened()).parties().contains(caller.party());
        boolean intermediary = conflict.current()
                .map(Conflict.Step::intermediary)
                .filter(named -> named.person().equals(caller.person()))
                .isPresent();
        boolean committee = conflict.current()
                .map(Conflict.Step::committee)
                .map(BodyId::value)
                .filter(reading.readership().bodies()::contains)
                .isPresent();
        return party || intermediary || committee;
    }

    private static StepReport report(Reading reading, Conflict.Step step) {
        Intermediary person = step.intermediary();
        return new StepReport(
                step.stage(),
                step.at(),
                step.dueBy(),
                person == null ? null : person.position(),
                person == null || person.party() == null ? null : reading.named(person.party()),
                step.committee() == null
                        ? null
                        : named(
                                reading,
                                "bodies/" + step.committee(),
                                step.committee().value()),
                reading.named(step.agreedBy()),
                step.reason());
    }

    private static Ending ending(Reading reading, Conflict conflict, ConflictSettled settled) {
        return new Ending(
                settled.by(),
                settled.stage(),
                requireNonNull(conflict.settledAt()),
                settled.outcome(),
                reading.named(settled.agreedBy()),
                settled.binding());
    }

    private static Named named(Reading reading, String path, String id) {
        return new Named(id, Titles.of(reading, path).map(Title::text).orElse(null));
    }
}
