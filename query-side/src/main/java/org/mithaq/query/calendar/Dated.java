package org.mithaq.query.calendar;

import java.util.List;
import org.mithaq.query.directory.Reading;

/** The package of a view whose things have days; a component of that package. */
public interface Dated {

    /** Those of its things that belong into the calendar, in any order. */
    List<Deadline> deadlines(Reading reading);
}
