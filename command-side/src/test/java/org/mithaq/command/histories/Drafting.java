package org.mithaq.command.histories;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Id;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/**
 * Puts an example of a command into a moment: the ids become ids in play that fit their places, dates move to the
 * present, and some words of closed lists are exchanged. Texts stay.
 */
final class Drafting {

    private final Moment moment;
    private final Dice dice;
    private PartyId about;

    /** @param author the party that drafts */
    Drafting(Moment moment, PartyId author) {
        this.moment = moment;
        this.dice = moment.dice();
        this.about = author;
    }

    /**
     * The same record, here and now.
     *
     * @throws IllegalArgumentException when it came out in a way that cannot be put
     */
    <T extends Record> T here(T example) {
        @SuppressWarnings("unchecked")
        T drafted = (T) record(example);
        return drafted;
    }

    private Object record(Record example) {
        Shape shape = Shape.of(example.getClass());
        return new Fitting(moment)
                .agreeing(shape.made(shape.parts().stream()
                        .map(part -> value(part.of(example), part.type(), part.place()))
                        .toArray()));
    }

    private @Nullable Object value(@Nullable Object example, Type type, String place) {
        return switch (example) {
            case null -> null;
            case Id id -> id(id, place);
            case Text text -> text;
            case Threshold share -> share;
            case Enum<?> word ->
                dice.chance(place.equals("RecordDecision.kind") || moment.wild() ? 60 : 12) ? any(word) : word;
            case Boolean said -> dice.chance(8) != said;
            case LocalDate day -> day(place);
            case Instant time -> start();
            case Integer number -> dice.chance(moment.wild() ? 40 : 6) ? (Integer) dice.below(20) : number;
            case Collection<?> several -> collection(several, type, place);
            case Record whole -> record(whole);
            default -> example;
        };
    }

    /** Soon, mostly; trainings were held already. */
    private LocalDate day(String place) {
        if (place.equals("RecordTraining.since")) {
            return moment.today().minusDays(dice.below(30));
        }
        int ahead = dice.below(dice.chance(70) ? 45 : 200);
        return moment.today().plusDays(moment.wild() ? ahead - 20L : ahead);
    }

    private Object any(Enum<?> word) {
        return dice.one(List.of(word.getDeclaringClass().getEnumConstants()));
    }

    private Instant start() {
        return moment.now()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(dice.chance(85) ? 24L * (8 + dice.below(30)) : dice.below(100), ChronoUnit.HOURS);
    }

    private Object collection(Collection<?> several, Type type, String place) {
        Type of = type instanceof ParameterizedType known ? known.getActualTypeArguments()[0] : Object.class;
        Collection<Object> drafted = new ArrayList<>();
        for (Object element : several) {
            Object next = value(element, of, place);
            if (next != null && (next instanceof Boolean || !drafted.contains(next))) {
                drafted.add(next);
            }
        }
        return several instanceof Set ? new LinkedHashSet<>(drafted) : List.copyOf(drafted);
    }

    private Id id(Id example, String place) {
        Id chosen = chosen(example, place);
        if (chosen instanceof PartyId party) {
            about = party;
        }
        return chosen;
    }

    private Id chosen(Id example, String place) {
        Class<? extends Id> type = example.getClass();
        if (moment.wild() && dice.chance(50)) {
            List<? extends Id> known = moment.inPlay().of(type);
            return known.isEmpty() || dice.chance(20) ? moment.next(type) : dice.one(known);
        }
        if (type == PersonId.class) {
            return dice.chance(90) ? moment.inPlay().person(about) : moment.next(type);
        }
        List<? extends Id> fitting = new Candidates(moment).of(type, place);
        if (Candidates.makes(place)) {
            return dice.chance(90) || fitting.isEmpty() ? moment.next(type) : dice.one(fitting);
        }
        if (moment.inPlay().knows(example) && dice.chance(fitting.contains(example) ? 50 : 15)) {
            return example;
        }
        if (!fitting.isEmpty()) {
            return dice.one(fitting);
        }
        List<? extends Id> known = moment.inPlay().of(type);
        return known.isEmpty() ? moment.next(type) : dice.one(known);
    }
}
