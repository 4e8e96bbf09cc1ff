package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.stream.Stream;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Since;

/**
 * The last change of an entry of the calendar. It follows from the record, so whoever reads the same record sees the same
 * change, and it never goes back while the record goes on: it becomes SEQUENCE, DTSTAMP and LAST-MODIFIED (RFC 5545
 * §3.8.7).
 *
 * @param revision raised with every change, by any number
 * @param at when it was
 */
public record Change(long revision, Instant at) {

    /** Between two records there is room for a change that time alone brings. */
    private static final int STEP = 2;

    /** By that record. */
    public static Change by(long sequence, Instant at) {
        return new Change(STEP * sequence, at);
    }

    /** By the charter that sets how often and how soon; by nothing before there is one. */
    public static Stream<Change> charter(Reading reading) {
        return reading.coalition().charter().stream().map(Change::adopted);
    }

    private static Change adopted(CharterVersion charter) {
        return by(charter.sequence(), charter.adoptedAt());
    }

    /** This one, unless others came later. */
    public Change or(Stream<Change> others) {
        return others.reduce(
                this, (one, other) -> new Change(Math.max(one.revision, other.revision), later(one.at, other.at)));
    }

    /** This one, for whom nothing before that record goes on as it was; what time alone brought comes after it again. */
    Change atLeast(Since since) {
        Change floor = by(since.sequence(), since.at());
        return floor.revision > revision
                ? new Change(floor.revision + revision % STEP, later(at, floor.at))
                : new Change(revision, later(at, floor.at));
    }

    /** The one that came of no record, but of time, at that moment. */
    Change passed(Instant moment) {
        return new Change(revision + 1, later(at, moment));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
