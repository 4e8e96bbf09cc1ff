package org.mithaq.query.titles;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Part;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.tasks.Task;

/** Finds the titles of things within a coalition, many at once. */
public final class Titles {

    private static final String PARTIES = "parties/";

    /** The kinds of things whose own documents hold their titles. */
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>("decisions/", Decision.PROJECTION, Decision.TITLE),
            new Kind<>("meetings/", Sitting.PROJECTION, Sitting.TITLE),
            new Kind<>("tasks/", Task.PROJECTION, Task.TITLE));

    private Titles() {}

    /**
     * Things of which another view has a document each, {@code <coalition>/<id>}.
     *
     * @param path what their paths begin with
     */
    private record Kind<D extends View<D>>(String path, Projection<D> projection, Part<D, Title> title) {

        private boolean of(String subject) {
            return subject.startsWith(path);
        }

        private List<Title> find(Reading reading, Stream<String> subjects) {
            List<String> ids = subjects.filter(this::of)
                    .map(subject -> reading.id() + "/" + subject.substring(path.length()))
                    .distinct()
                    .toList();
            return ids.isEmpty() ? List.of() : reading.view(projection).find(ids, title);
        }
    }

    /**
     * By path, such as {@code meetings/<id>}, as they were called then that the reading is of; parties go by their names,
     * what has no title is missing.
     */
    public static Map<String, Title> of(Reading reading, Collection<String> subjects) {
        Map<String, Title> found = new HashMap<>();
        Stream.concat(
                        KINDS.stream().flatMap(kind -> kind.find(reading, subjects.stream()).stream()),
                        others(reading, subjects))
                .filter(title -> title.text() != null)
                .forEach(title -> found.put(title.subject(), title.upTo(reading.sequence())));
        subjects.stream().filter(subject -> subject.startsWith(PARTIES)).forEach(subject -> Optional.ofNullable(
                        reading.coalition().parties().get(subject.substring(PARTIES.length())))
                .map(Party::name)
                .ifPresent(name -> found.put(subject, new Title(subject, name, null, null))));
        return found;
    }

    private static Stream<Title> others(Reading reading, Collection<String> subjects) {
        List<String> ids = subjects.stream()
                .filter(subject ->
                        !subject.startsWith(PARTIES) && KINDS.stream().noneMatch(kind -> kind.of(subject)))
                .map(subject -> reading.id() + "/" + subject)
                .distinct()
                .toList();
        return reading.view(Title.PROJECTION).find(ids).stream();
    }

    /** One of them. */
    public static Optional<Title> of(Reading reading, String subject) {
        return Optional.ofNullable(of(reading, List.of(subject)).get(subject));
    }
}
