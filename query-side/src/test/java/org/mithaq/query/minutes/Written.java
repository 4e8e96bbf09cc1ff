package org.mithaq.query.minutes;

import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/** Minutes written from a told record, without any database. */
public final class Written {

    private Written() {}

    public static Document minutes(Told told, int meeting, Readers readers, Language language) {
        return MinutesDocument.of(report(told, meeting, readers), Words.in(language), reading(told));
    }

    static MinutesReport report(Told told, int meeting, Readers readers) {
        return MinutesBook.find(reading(told), Told.meeting(meeting).value(), readers)
                .orElseThrow();
    }

    private static Reading reading(Told told) {
        return TestReading.of(told, Told.BEGINNING);
    }
}
