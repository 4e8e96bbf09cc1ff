package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Tells in both languages what records changed, from the events' own fields: those that have a word {@code fact.<field>}
 * are told, under that name. Ids become names and titles; what has none is left out.
 */
final class Facts {

    private static final String FACT = "fact";
    /** What is in the file of a conflict is for the conflict register to tell, to those it is for. */
    private static final String FILE = "file";

    private static final int LONGEST_LIST = 10;

    private final Reading reading;
    private final Map<String, Title> titles;

    /** Finds at once the titles that telling these events takes. */
    Facts(Reading reading, Collection<Event> events) {
        this.reading = reading;
        this.titles = Titles.of(
                reading,
                events.stream()
                        .flatMap(event -> Mentions.of(Id.class, event))
                        .map(Facts::subject)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    List<Fact> of(Event event) {
        return fields(event).flatMap(field -> told(field, event)).toList();
    }

    /** The texts in what is told of the event, and its names, titles and terms; all that a list holds. */
    Stream<Text> texts(Event event) {
        return fields(event).flatMap(field -> texts(Mentions.value(field, (Record) event)));
    }

    private static Stream<RecordComponent> fields(Event event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(field ->
                        !(event instanceof ConflictEvent && field.getName().equals(FILE)))
                .filter(field -> Words.in(Language.EN).knows(FACT, field.getName()));
    }

    private Stream<Text> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case Text text -> Stream.of(text);
            case PartyId party -> reading.coalition().name(party).stream();
            case Id id ->
                Stream.ofNullable(titles.get(String.valueOf(subject(id)))).flatMap(Facts::text);
            case Enum<?> constant -> Stream.of(inBoth(words -> term(constant, words)));
            case Collection<?> several -> several.stream().flatMap(this::texts);
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents())
                        .flatMap(part -> texts(Mentions.value(part, parts)));
            default -> Stream.of();
        };
    }

    private static Stream<Text> text(Title title) {
        return Stream.ofNullable(title.text());
    }

    private static Text inBoth(Function<Words, String> said) {
        return Text.of(said.apply(Words.in(Language.AR)), said.apply(Words.in(Language.EN)));
    }

    private static String term(Enum<?> constant, Words words) {
        return words.term(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    private Stream<Fact> told(RecordComponent field, Event event) {
        Object value = Mentions.value(field, (Record) event);
        if (value instanceof Id id && event.subject().endsWith("/" + id.value())) {
            return Stream.of();
        }
        String arabic = say(value, Words.in(Language.AR), true);
        String english = say(value, Words.in(Language.EN), true);
        return english.isEmpty()
                ? Stream.of()
                : Stream.of(new Fact(field.getName(), name(field.getName()), Text.of(arabic, english)));
    }

    private static Text name(String field) {
        return inBoth(words -> words.term(FACT, field));
    }

    /** @param named whether what is said stands beside a name; a bare number or "yes" says nothing without */
    private String say(@Nullable Object value, Words words, boolean named) {
        return switch (value) {
            case null -> "";
            case Text text -> text.in(words.language());
            case Id id -> title(id, words);
            case Enum<?> constant -> term(constant, words);
            case LocalDate day -> words.dates().day(day);
            case Instant moment -> words.dates().moment(moment, reading.zone());
            case Number number -> named ? number.toString() : "";
            case Boolean yes -> named && yes ? words.say("yes") : "";
            case Vote vote -> words.say("vote.spoken", vote.inFavour(), vote.against(), vote.abstained());
            case Collection<?> several -> list(several, words, named);
            case Record parts ->
                together(
                        Arrays.stream(parts.getClass().getRecordComponents())
                                .map(part -> say(Mentions.value(part, parts), words, false)),
                        " · ");
            default -> "";
        };
    }

    private String list(Collection<?> several, Words words, boolean named) {
        String first = together(
                several.stream().limit(LONGEST_LIST).map(each -> say(each, words, named)), words.say("list.separator"));
        int more = several.size() - LONGEST_LIST;
        return more > 0 && !first.isEmpty() ? first + " " + words.say("audit.others", more) : first;
    }

    private static String together(Stream<String> parts, String separator) {
        return String.join(separator, parts.filter(part -> !part.isBlank()).toList());
    }

    private String title(Id id, Words words) {
        if (id instanceof PartyId party) {
            return reading.coalition()
                    .name(party)
                    .map(name -> name.in(words.language()))
                    .orElseGet(() -> words.say("party.unnamed"));
        }
        Title title = titles.get(String.valueOf(subject(id)));
        return title == null || title.text() == null ? "" : title.text().in(words.language());
    }

    private static @Nullable String subject(Id id) {
        return switch (id) {
            case DecisionId decision -> "decisions/" + decision;
            case MeetingId meeting -> "meetings/" + meeting;
            case TaskId task -> "tasks/" + task;
            default -> null;
        };
    }
}
