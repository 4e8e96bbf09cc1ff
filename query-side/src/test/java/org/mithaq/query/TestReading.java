package org.mithaq.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mithaq.query.directory.DirectoryViews;
import org.mithaq.query.directory.Readership;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.platform.projection.InMemory;
import org.mithaq.query.platform.projection.Views;

/** A reading of what was told, by somebody who may see all of it, without broker and database. */
public final class TestReading {

    private TestReading() {}

    public static Reading of(Told told, Instant now) {
        Views views = InMemory.views(told.all());
        return new Reading(
                views.of(DirectoryViews.COALITIONS).find(told.id().value()).orElseThrow(),
                told.all().size(),
                views,
                new Readership(Told.party(Told.DIRECTOR).value(), true, false, Set.of(), null),
                true,
                now,
                false);
    }

    /** What is found there by whom watches over that rule. */
    public static List<Finding> found(Watching watching, String rule, Reading reading) {
        return watching.watches().stream()
                .filter(watch -> watch.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .look()
                .apply(reading);
    }
}
