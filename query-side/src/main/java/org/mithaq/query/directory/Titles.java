package org.mithaq.query.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the titles of things within a coalition, many at once. */
public final class Titles {

    private static final String PARTIES = "parties/";

    private Titles() {}

    /**
     * By path, such as {@code meetings/<id>}, as they were called then that the reading is of; parties go by their names,
     * what has no title is missing.
     */
    public static Map<String, Title> of(Reading reading, Collection<String> subjects) {
        List<String> ids = subjects.stream()
                .filter(subject -> !subject.startsWith(PARTIES))
                .map(subject -> reading.id() + "/" + subject)
                .distinct()
                .toList();
        Map<String, Title> found = reading.view(DirectoryViews.TITLES).find(ids).stream()
                .map(title -> title.upTo(reading.sequence()))
                .collect(Collectors.toMap(Title::subject, Function.identity()));
        subjects.stream().filter(subject -> subject.startsWith(PARTIES)).forEach(subject -> Optional.ofNullable(
                        reading.coalition().parties().get(subject.substring(PARTIES.length())))
                .map(Party::name)
                .ifPresent(name -> found.put(subject, new Title(subject, name, null, null))));
        return found;
    }

    /** One of them. */
    public static Optional<Title> of(Reading reading, String subject) {
        return Optional.ofNullable(of(reading, List.of(subject)).get(subject));
    }
}
