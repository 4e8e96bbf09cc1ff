package org.mithaq.query.minutes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mithaq.query.Folded;
import org.mithaq.query.Told;
import org.mithaq.query.decisionlog.Disagreement;
import org.mithaq.query.decisionlog.DisagreementReport;
import org.mithaq.query.directory.DirectoryViews;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/** Minutes written from a told record, without any database. */
public final class Written {

    private Written() {}

    public static Document minutes(Told told, int meeting, Readers readers, Language language) {
        Reading reading = reading(told);
        return MinutesDocument.of(report(told, meeting, readers), Words.in(language), reading.zone());
    }

    static MinutesReport report(Told told, int meeting, Readers readers) {
        Map<String, Minutes> all = Folded.by(Minutes.PROJECTION, told.all()).values().stream()
                .collect(Collectors.toMap(Minutes::meeting, minutes -> minutes));
        Reading reading = reading(told);
        Map<String, DisagreementReport> against = Folded.by(Disagreement.PROJECTION, told.all()).values().stream()
                .collect(Collectors.toMap(
                        Disagreement::decision, said -> DisagreementReport.of(reading, readers, said)));
        return new Transcript(
                        reading,
                        readers,
                        Objects.requireNonNull(all.get(Told.meeting(meeting).value())),
                        new Around(meeting, all, Map.of(), against, List.of()))
                .report();
    }

    private static Reading reading(Told told) {
        return new Reading(
                Objects.requireNonNull(Folded.by(DirectoryViews.COALITIONS, told.all())
                        .get(told.id().value())),
                told.all().size());
    }
}
