package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.CampaignId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Id;
import org.mithaq.events.MandateId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.PlanId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.TaskId;
import org.mithaq.events.VisitId;
import org.mithaq.query.charter.Parts;
import org.mithaq.query.charter.Plainly;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.titles.Title;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.ParameterKind;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;
import org.mithaq.text.SafeText;
import org.mithaq.text.Text;

/** Says values of events in words, whatever their type. */
record Saying(Reading reading, Map<String, Title> titles) {

    private static final int LONGEST_LIST = 10;
    /** What is longer is read where it stands: no fact is longer than a text may be. */
    private static final int LONGEST = SafeText.MAX_LENGTH / 2;

    /** What stands by itself, such as a fact; nothing where it says nothing. */
    Optional<Text> of(@Nullable Object value) {
        String english = say(value, Words.in(Language.EN), true);
        return english.isBlank()
                ? Optional.empty()
                : Optional.of(Text.of(shortened(say(value, Words.in(Language.AR), true)), shortened(english)));
    }

    static String shortened(String said) {
        return said.length() <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, LONGEST))) + " …";
    }

    /** What the charter sets, or else the default. */
    Text of(CharterParameter parameter, Charter charter) {
        Object value = Parts.value(charter, parameter);
        return parameter.kind() == ParameterKind.THRESHOLD
                ? Threshold.parse(String.valueOf(value)).text()
                : Labels.spoken(words -> words.value(value));
    }

    /** What a value holds several of, each said by itself; nothing where it is one thing. */
    List<Text> items(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().flatMap(each -> of(each).stream()).toList();
            case Map<?, ?> several ->
                several.entrySet().stream()
                        .map(entry -> Labels.spoken(words -> entry(entry, words)))
                        .toList();
            case RediscussionPolicy policy -> Plainly.said(policy);
            default -> List.of();
        };
    }

    /** The texts in it, and its names, titles and terms. */
    Stream<Text> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case Text text -> Stream.of(text);
            case PartyId party -> reading.coalition().name(party).stream();
            case Id id ->
                Stream.ofNullable(titles.get(String.valueOf(subject(id)))).flatMap(Saying::text);
            case Enum<?> constant -> Stream.of(Labels.spoken(words -> term(constant, words)));
            case Collection<?> several -> several.stream().flatMap(this::texts);
            case Record parts ->
                Mentions.components(parts.getClass()).stream().flatMap(part -> texts(Mentions.value(part, parts)));
            default -> Stream.of();
        };
    }

    private static Stream<Text> text(Title title) {
        return Stream.ofNullable(title.text());
    }

    /** @param alone whether it is all that is said; a person is told by the organisation beside it otherwise */
    private String say(@Nullable Object value, Words words, boolean alone) {
        return switch (value) {
            case null -> "";
            case Text text -> text.in(words.language());
            case PersonId person -> alone ? person.value() : "";
            case Id id -> title(id, words);
            case Level level -> level.title().in(words.language());
            case Enum<?> constant -> term(constant, words);
            case LocalDate day -> words.dates().day(day);
            case Instant moment -> words.dates().moment(moment, reading.zone());
            case Number number -> number.toString();
            case Boolean yes -> words.say(yes ? "yes" : "no");
            case String name -> alone ? name : "";
            case Threshold threshold -> threshold.text().in(words.language());
            case Vote vote -> words.say("vote.spoken", vote.inFavour(), vote.against(), vote.abstained());
            case RediscussionPolicy policy -> sentences(Plainly.said(policy), words);
            case RediscussionPolicy.Terms terms -> sentences(Plainly.said(terms), words);
            case Collection<?> several -> list(several, words);
            case Map<?, ?> several -> sentences(items(several), words);
            case Record parts ->
                together(Mentions.components(parts.getClass()).stream().map(part -> part(part, parts, words)), " · ");
            default -> "";
        };
    }

    private String part(RecordComponent part, Record whole, Words words) {
        Object value = Mentions.value(part, whole);
        if (value instanceof Boolean holds) {
            return holds
                    ? Labels.of(whole.getClass(), part.getName(), words)
                    : Labels.not(whole.getClass(), part.getName(), words);
        }
        String said = say(value, words, false);
        return said.isEmpty() || !Labels.named(part)
                ? said
                : Labels.of(whole.getClass(), part.getName(), words) + ": " + said;
    }

    private static String entry(Map.Entry<?, ?> entry, Words words) {
        Object value = entry.getValue();
        return entry.getKey() + ": "
                + (value instanceof Level level ? level.title().in(words.language()) : words.value(value));
    }

    private String list(Collection<?> several, Words words) {
        boolean manifold = several.stream()
                .anyMatch(each -> each instanceof Record && !(each instanceof Id) && !(each instanceof Text));
        String first = together(
                several.stream().limit(LONGEST_LIST).map(each -> say(each, words, false)),
                words.say(manifold ? "list.of.parts" : "list.separator"));
        int more = several.size() - LONGEST_LIST;
        return more > 0 && !first.isEmpty() ? first + " " + words.say("audit.others", more) : first;
    }

    private static String sentences(List<Text> sentences, Words words) {
        return together(sentences.stream().map(sentence -> sentence.in(words.language())), " ");
    }

    private static String together(Stream<String> parts, String separator) {
        return String.join(separator, parts.filter(part -> !part.isBlank()).toList());
    }

    private static String term(Enum<?> constant, Words words) {
        return words.term(constant.getDeclaringClass().getSimpleName(), constant.name());
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

    /** Under which path its title is; {@code null} for what has none. */
    static @Nullable String subject(Id id) {
        return switch (id) {
            case DecisionId decision -> "decisions/" + decision;
            case MeetingId meeting -> "meetings/" + meeting;
            case TaskId task -> "tasks/" + task;
            case BodyId body -> "bodies/" + body;
            case ObjectiveId objective -> "objectives/" + objective;
            case PlanId plan -> "plans/" + plan;
            case CampaignId campaign -> "campaigns/" + campaign;
            case MandateId mandate -> "mandates/" + mandate;
            case ConflictId conflict -> "conflicts/" + conflict;
            case VisitId visit -> "visits/" + visit;
            default -> null;
        };
    }
}
