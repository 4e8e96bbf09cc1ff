package org.mithaq.query.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Remembered;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.platform.projection.ViewReader;
import org.mithaq.query.platform.projection.Views;
import org.mithaq.rulebook.CharterParameter;

/**
 * A coalition that the caller may read, at some point of its record.
 *
 * @param sequence what is read after this reflects at least that; exactly that in the past
 * @param views as the caller may see them
 * @param whole whether nothing of the coalition's record is withheld
 * @param now the moment that views count from: the present one, or the one asked for
 * @param past whether an earlier state was asked for
 */
public record Reading(
        Coalition coalition,
        long sequence,
        Views views,
        Readership readership,
        boolean whole,
        Instant now,
        boolean past) {

    private static final String NOTHING_TO_READ = "part.none";

    public String id() {
        return coalition.id();
    }

    /** Whether a part of the record is withheld: what is not seen may be on record for others. */
    public boolean partial() {
        return !whole;
    }

    /**
     * Whether the reader sees what becomes of everything that is seen, so that what is not seen of it did not happen. So it
     * is for all that may read what members may: what becomes of a thing is never on record for fewer than the thing is.
     * Who reads what is public sees how things were announced, and no more.
     */
    public boolean follows() {
        return whole || readership.insider();
    }

    /**
     * What to say where nothing is seen that its author may keep to fewer than all members, and what there is to say of it
     * where nothing is withheld.
     *
     * @param key of the words for that there is nothing
     */
    public String none(String key) {
        return whole ? key : NOTHING_TO_READ;
    }

    /** The same of what all members are to see, and of what becomes of something that is seen. */
    public String untold(String key) {
        return follows() ? key : NOTHING_TO_READ;
    }

    /** Whether the reader sees all that the body puts on record, for itself too. */
    public boolean knows(String body) {
        return whole
                || readership.auditor()
                || (readership.insider() && readership.bodies().contains(body));
    }

    public ZoneId zone() {
        return coalition.zone();
    }

    /** The day that views count from, in the coalition's time zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** The parts of the record that have pages. */
    public List<Section> sections() {
        return Section.ALL;
    }

    /** The same reading, which reads the same documents once only from now on; for one answer. */
    public Reading remembering() {
        return new Reading(coalition, sequence, Remembered.of(views), readership, whole, now, past);
    }

    /**
     * The same reading, in which everything goes by the name that it had after that record, and who was coordinator then
     * is: for what was written down at that time. Views stay as they are.
     */
    public Reading calledAsAfter(long record) {
        return new Reading(Called.upTo(record, coalition), record, views, readership, whole, now, past);
    }

    /** Equal for readings in which the same things stand: of the same record, as far as it may be read, and day. */
    public List<Object> state() {
        return List.of(id(), sequence, whose(), past ? now : today());
    }

    /** Equal for those who may read the same; of whom nothing is withheld, they are all one. */
    String whose() {
        return whole ? "" : readership.key();
    }

    /** Reads one of the views. */
    public <D extends View<D>> ViewReader<D> view(Projection<D> projection) {
        return views.of(projection);
    }

    /** A parameter that is a whole number: as the charter in force sets it, or its default. */
    public int number(CharterParameter parameter) {
        return (Integer) value(parameter);
    }

    /** A parameter of whatever kind: as the charter in force sets it, or its default. */
    public Object value(CharterParameter parameter) {
        return coalition
                .charter()
                .map(CharterVersion::charter)
                .map(charter -> charter.parameters().get(parameter.key()))
                .orElse(parameter.defaultValue());
    }

    /** The same, as the charter set it that was in force at that moment. */
    public Object valueAt(CharterParameter parameter, Instant moment) {
        return coalition.charters().reversed().stream()
                .filter(charter -> !charter.adoptedAt().isAfter(moment))
                .findFirst()
                .map(charter -> charter.charter().parameters().get(parameter.key()))
                .orElse(parameter.defaultValue());
    }

    public Named named(PartyId party) {
        return new Named(party.value(), coalition.name(party).orElse(null));
    }

    public List<Named> named(Collection<PartyId> parties) {
        return parties.stream().map(this::named).toList();
    }
}
