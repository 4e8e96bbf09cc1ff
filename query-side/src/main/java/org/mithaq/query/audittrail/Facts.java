package org.mithaq.query.audittrail;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Tells in both languages what records changed, from the events' own fields: those that have a word {@code fact.<field>}
 * are told, under that name. What is a document by itself, such as a plan, is told part by part, and a further version of it
 * by what it says otherwise than the one before; what else takes the place of something has that beside it. Ids become
 * names and titles; what has none is left out.
 */
final class Facts {

    /** Documents, whose parts are facts of their own. */
    private static final Set<Class<?>> UNFOLDED =
            Set.of(Charter.class, ActionPlan.class, Campaign.class, Motion.class, CharterEvent.Terms.class);

    /**
     * What is in the file of a conflict is for the conflict register to tell, to those it is for; where the terms
     * of a request stand is a path for programs, and the terms are told; a refused command is told with its rules.
     */
    private static final Set<String> UNTOLD = Set.of(
            "ConflictOpened.file", "ConflictSettled.file", "RediscussionRequested.clause", "CommandRefused.name");

    /** What is in the place of something: what it was before stands beside it, where it was otherwise. */
    private static final Set<String> REPLACING = Set.of(
            "BodySeated.seats",
            "BodySeated.quorum",
            "BodySeated.community",
            "CadenceSet.everyMonths",
            "CadenceSet.minutes",
            "CoordinatorAssigned.coordinator",
            "CoordinatorAssigned.party",
            "CoordinatorAssigned.position",
            "OfficerElected.party",
            "OfficerElected.person",
            "OfficerElected.termEnds",
            "ObjectiveSet.title",
            "ObjectiveSet.kind",
            "ObjectiveSet.origin",
            "ObjectiveSet.due",
            "ObjectiveSet.shortTermOutcomes",
            "MissionAmended.mission");

    private final Saying saying;
    private final Earlier earlier;

    /** Finds at once the titles that telling these events takes. */
    static Facts of(Reading reading, Collection<Envelope> records) {
        return new Facts(
                reading,
                Titles.of(
                        reading,
                        records.stream()
                                .flatMap(record -> Mentions.of(Id.class, record.event()))
                                .map(Saying::subject)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                Earlier.of(reading, records));
    }

    Facts(Reading reading, Map<String, Title> titles, Earlier earlier) {
        this.saying = new Saying(reading, titles);
        this.earlier = earlier;
    }

    List<Fact> of(Event event) {
        return fields((Record) event)
                .flatMap(field -> told(field, (Record) event, field.getName(), event))
                .toList();
    }

    /** The texts in what is told of the event, and its names, titles and terms; all that a list holds. */
    Stream<Text> texts(Event event) {
        return earlier.knows(event)
                ? of(event).stream().map(Fact::value)
                : fields((Record) event).flatMap(field -> saying.texts(Mentions.value(field, (Record) event)));
    }

    private static Stream<RecordComponent> fields(Record told) {
        Class<?> type = told.getClass();
        return Mentions.components(type).stream()
                .filter(field -> !UNTOLD.contains(type.getSimpleName() + "." + field.getName()))
                .filter(field -> UNFOLDED.contains(field.getType()) || Labels.has(type, field.getName()));
    }

    /** @param path of the field in the event */
    private Stream<Fact> told(RecordComponent field, Record whole, String path, Event event) {
        Object value = Mentions.value(field, whole);
        String name = field.getDeclaringRecord().getSimpleName() + "." + field.getName();
        if (REPLACING.contains(name) && earlier.knows(event)) {
            Object before = earlier.part(event, field.getName());
            if (!Objects.equals(before, value)) {
                return new Amendment(saying).part(field, path, before, value);
            }
        }
        if (whole instanceof DelegateReplaced replaced && replaced.to() == null) {
            return vacated(field, path, replaced);
        }
        if (value == null || (value instanceof Id id && event.subject().endsWith("/" + id.value()))) {
            return Stream.of();
        }
        if (UNFOLDED.contains(field.getType())) {
            return document((Record) value, path, event);
        }
        return switch (name) {
            case "ReadinessAssessed.answers" -> answers((List<?>) value, path);
            case "Charter.parameters" -> parameters((Charter) whole, path);
            default -> fact(path, Labels.of(whole.getClass(), field.getName()), saying.of(value));
        };
    }

    /** Nobody came in the place of a delegate: how somebody would have come is not told. */
    private Stream<Fact> vacated(RecordComponent field, String path, DelegateReplaced replaced) {
        Text name = Labels.of(DelegateReplaced.class, field.getName());
        return switch (field.getName()) {
            case "from" -> fact(path, name, saying.of(replaced.from()));
            case "to" -> fact(path, name, Optional.of(Labels.spoken(words -> words.say("audit.nobody"))));
            default -> Stream.of();
        };
    }

    /** By what is otherwise than before; the whole, where the reader may not see the version before. */
    private Stream<Fact> document(Record document, String path, Event event) {
        Object before = earlier.part(event, path);
        return before == null
                ? parts(document, path, event)
                : new Amendment(saying).told((Record) before, document, path, Labels.of(event.getClass(), path));
    }

    private Stream<Fact> parts(Record document, String path, Event event) {
        return fields(document).flatMap(part -> told(part, document, path + "." + part.getName(), event));
    }

    private static Stream<Fact> fact(String path, Text name, Optional<Text> said) {
        return said.map(text -> new Fact(path, name, text)).stream();
    }

    /** Each under the question that it answers. */
    private Stream<Fact> answers(List<?> answers, String path) {
        return IntStream.range(0, answers.size())
                .boxed()
                .flatMap(i -> fact(
                        path + "." + (i + 1),
                        Labels.spoken(words -> words.say("readiness.question." + (i + 1))),
                        saying.of(answers.get(i))));
    }

    private Stream<Fact> parameters(Charter charter, String path) {
        return Arrays.stream(CharterParameter.values())
                .filter(parameter -> charter.parameters().containsKey(parameter.key()))
                .flatMap(parameter -> fact(
                        path + "." + parameter.key(), parameter.text(), Optional.of(saying.of(parameter, charter))));
    }
}
