package org.mithaq.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.PlanId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.query.Golden;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.charter.Plainly;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.titles.Title;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class FactsTest {

    /** What the audit trail does not tell of events, and why. */
    private static final Map<String, String> UNTOLD = Map.of(
            "ConflictOpened.file", "for the parties of the conflict only (Q-13)",
            "ConflictSettled.file", "for the parties of the conflict only (Q-13)",
            "CommandRefused.name", "told beside the record: the command that was refused",
            "CommandRefused.rules", "told beside the record: the rules that refused it",
            "RediscussionRequested.clause", "a path for programs; the terms that stand there are told",
            "Effect.subject", "an id of whatever the measure is about; the motion says what that is");

    private static final PlanId PLAN = new PlanId(Told.uuid(30, 1));
    private static final ObjectiveId OBJECTIVE = new ObjectiveId(Told.uuid(31, 1));
    private static final Told STORY = Story.of(440);
    private static final Reading READING = TestReading.of(STORY, Told.BEGINNING);

    static Stream<Event> events() {
        return Golden.oneOfEachKind().stream().map(Envelope::event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void tellEveryPartOfEveryEvent(Event event) {
        for (Language language : Language.values()) {
            String told = told(event, language);
            assertThat(leaves(event, (Record) event, Words.in(language))
                            .filter(leaf -> !told.contains(leaf.said()))
                            .map(leaf -> leaf.part() + " as \"" + leaf.said() + '"'))
                    .as(
                            "the audit trail does not tell these, but \"%s\": add fact.<part> or fact.<Record>.<part> to the"
                                    + " words of both languages",
                            told)
                    .isEmpty();
        }
    }

    /** What must be read of a part. */
    private record Leaf(String part, String said) {}

    private static Stream<Leaf> leaves(Event event, Record whole, Words words) {
        return Arrays.stream(whole.getClass().getRecordComponents()).flatMap(part -> {
            String name = whole.getClass().getSimpleName() + "." + part.getName();
            return UNTOLD.containsKey(name)
                    ? Stream.of()
                    : leaves(event, part, name, Mentions.value(part, whole), words);
        });
    }

    private static Stream<Leaf> leaves(
            Event event, RecordComponent part, String name, @Nullable Object value, Words words) {
        Stream<String> said =
                switch (value) {
                    case null -> throw new AssertionError("the golden record has no " + name);
                    case Text text -> Stream.of(text.in(words.language()));
                    case Id id -> id(event, part, id, words);
                    case Level level -> Stream.of(level.title().in(words.language()));
                    case Enum<?> constant -> Stream.of(words.label(constant));
                    case LocalDate day -> Stream.of(words.dates().day(day));
                    case Instant moment -> Stream.of(words.dates().moment(moment, READING.zone()));
                    case Boolean yes -> Stream.of(yes(part, yes, words));
                    case Threshold threshold -> Stream.of(threshold.text().in(words.language()));
                    case Vote vote ->
                        Stream.of(words.say("vote.spoken", vote.inFavour(), vote.against(), vote.abstained()));
                    case RediscussionPolicy policy -> sentences(Plainly.said(policy), words);
                    case RediscussionPolicy.Terms terms -> sentences(Plainly.said(terms), words);
                    default -> Stream.of();
                };
        Stream<Leaf> inner =
                switch (value) {
                    case Collection<?> several ->
                        several.stream().flatMap(each -> leaves(event, part, name, each, words));
                    case Map<?, ?> several ->
                        several.values().stream().flatMap(each -> leaves(event, part, name, each, words));
                    case Text text -> Stream.of();
                    case Id id -> Stream.of();
                    case Threshold threshold -> Stream.of();
                    case Vote vote -> Stream.of();
                    case RediscussionPolicy policy -> Stream.of();
                    case RediscussionPolicy.Terms terms -> Stream.of();
                    case Record parts -> leaves(event, parts, words);
                    case Number number -> Stream.of(new Leaf(name, number.toString()), named(part, words));
                    case String text -> Stream.of(new Leaf(name, plain(text, words)));
                    default -> Stream.of();
                };
        return Stream.concat(said.map(text -> new Leaf(name, text)), inner);
    }

    private static String yes(RecordComponent part, boolean yes, Words words) {
        return part.getType() == boolean.class
                ? Labels.of(part.getDeclaringRecord(), part.getName(), words)
                : words.say(yes ? "yes" : "no");
    }

    private static String plain(String text, Words words) {
        return text.startsWith(">") ? Threshold.parse(text).text().in(words.language()) : text;
    }

    private static Leaf named(RecordComponent part, Words words) {
        return new Leaf(part.toString(), Labels.of(part.getDeclaringRecord(), part.getName(), words));
    }

    private static Stream<String> sentences(List<Text> sentences, Words words) {
        return sentences.stream().map(sentence -> sentence.in(words.language()));
    }

    /** Ids by what they are called: what has no title is known by what is beside it, a person by the organisation. */
    private static Stream<String> id(Event event, RecordComponent part, Id id, Words words) {
        if (event.subject().contains("/" + id.value())) {
            return Stream.of();
        }
        return switch (id) {
            case PartyId party ->
                Stream.of(READING.coalition()
                        .name(party)
                        .map(name -> name.in(words.language()))
                        .orElseGet(() -> words.say("party.unnamed")));
            case PersonId person ->
                part.getDeclaringRecord().equals(event.getClass()) ? Stream.of(person.value()) : Stream.of();
            default -> Stream.ofNullable(Saying.subject(id)).map(FactsTest::titleOf);
        };
    }

    private static String titleOf(String subject) {
        return "title of " + subject;
    }

    private static String told(Event event, Language language) {
        Map<String, Title> titles = Mentions.of(Id.class, event)
                .flatMap(id -> Stream.ofNullable(Saying.subject(id)))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        subject -> new Title(subject, Text.of(titleOf(subject), titleOf(subject)), null, null)));
        return new Facts(READING, titles, new Earlier(Map.of()))
                .of(event).stream()
                        .map(fact ->
                                fact.name().in(language) + ": " + fact.value().in(language))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void tellOfAnAmendedCharterWhatItSaysOtherwiseThanBefore() {
        Told told = new Told(441)
                .happened(new CharterAdopted(
                        1, Told.decision(1), charter(4, "Meet at noon", "Speak in turn"), List.of()));
        CharterAmended amended =
                new CharterAmended(2, Told.decision(2), charter(6, "Speak in turn", "Be kind"), List.of());

        assertThat(said(told.happened(amended), amended, "charter"))
                .containsExactly(
                        "ground rules: new: Be kind · no longer: Meet at noon",
                        CharterParameter.CORE_GROUP_MIN.text().en() + ": 6 (before: 4)");
    }

    @Test
    void tellOfARevisedPlanWhatItSaysOtherwiseThanBefore() {
        ActionPlanRevised second = revised(2, plan("Safe evenings", "Train the guards", "Light the square"));
        ActionPlanRevised third = revised(3, plan("Safe evenings", "Light the square", "Open the hall"));
        ActionPlanRevised fourth = revised(4, third.content());
        Told told = new Told(470)
                .happened(new ActionPlanDrafted(
                        PLAN, OBJECTIVE, plan("Evenings", "Train the guards"), List.of(), List.of()))
                .happened(second)
                .happened(new ActionPlanStarted(PLAN))
                .happened(third)
                .happened(fourth);

        assertThat(said(told, second, "content"))
                .containsExactly("title: Safe evenings (before: Evenings)", "criteria: new: Light the square");
        assertThat(said(told, third, "content"))
                .containsExactly("criteria: new: Open the hall · no longer: Train the guards");
        assertThat(said(told, fourth, "content")).containsExactly("plan: the same as before");
    }

    @Test
    void tellOfAnObjectiveAndAMissionWhatTheySayOtherwiseThanBefore() {
        ObjectiveSet again = objective(2, "Quiet streets", 300);
        MissionAmended amended = new MissionAmended(
                Told.decision(2), 2, Text.of("سلام في الشوارع", "Peace in the streets"), List.of(), null);
        Told told = new Told(471)
                .happened(objective(1, "Quiet streets", 200))
                .happened(again)
                .happened(new MissionAdopted(Told.decision(1), 1, Text.of("سلام", "Peace"), List.of()))
                .happened(amended);

        assertThat(said(told, again, "due")).hasSize(1).first().asString().contains("(before: ");
        assertThat(said(told, again, "title")).containsExactly("title: Quiet streets");
        assertThat(said(told, amended, "mission")).containsExactly("mission: Peace in the streets (before: Peace)");
    }

    @Test
    void tellWhoSatAndWhoHeldAnOfficeBefore() {
        BodyId body = new BodyId(Told.uuid(12, 1));
        BodySeated again = new BodySeated(body, List.of(seat(1), seat(3)), 2, 0);
        CadenceSet rarer = new CadenceSet(body, 3, null);
        OfficerElected chair = officer(body, Office.CHAIR, 3);
        Told told = Story.of(474)
                .happened(
                        new BodySeated(body, List.of(seat(1), seat(2)), 2, 0),
                        new CadenceSet(body, 1, 90),
                        officer(body, Office.CHAIR, 1),
                        officer(body, Office.DEPUTY, 2))
                .happened(again, rarer, chair);
        String first = name(told, 1);
        String second = name(told, 2);
        String third = name(told, 3);

        assertThat(said(told, again, "seats")).containsExactly("seats: new: " + third + " · no longer: " + second);
        assertThat(said(told, again, "quorum")).containsExactly("quorum: 2");
        assertThat(said(told, rarer, "everyMonths")).containsExactly("every so many months: 3 (before: 1)");
        assertThat(said(told, rarer, "minutes")).containsExactly("minutes: none (before: 90)");
        assertThat(said(told, chair, "party")).containsExactly("party: " + third + " (before: " + first + ")");
    }

    @Test
    void tellWhoseSeatsStandVacant() {
        DelegateReplaced gone = new DelegateReplaced(Told.party(2), Told.person(1), null, null, false, false);

        assertThat(said(Story.of(475).happened(gone), gone, ""))
                .containsExactly(
                        "delegate until now (random id): " + Told.person(1),
                        "delegate from now on (random id): nobody for now; its seats stand vacant");
    }

    private static Seat seat(int party) {
        return new Seat(Told.party(party), null, null);
    }

    private static OfficerElected officer(BodyId body, Office office, int party) {
        return new OfficerElected(
                body, office, Told.party(party), Told.person(party), null, null, LocalDate.ofEpochDay(21_000));
    }

    private static String name(Told told, int party) {
        return TestReading.of(told, Told.BEGINNING)
                .coalition()
                .name(Told.party(party))
                .orElseThrow()
                .in(Language.EN);
    }

    /** The last record of that event, as the trail tells it. */
    private static List<String> said(Told told, Event event, String path) {
        Envelope record = told.all().stream()
                .filter(each -> each.event().equals(event))
                .reduce((first, second) -> second)
                .orElseThrow();
        return Facts.of(TestReading.of(told, Told.BEGINNING), List.of(record)).of(event).stream()
                .filter(fact -> fact.field().startsWith(path))
                .map(fact -> fact.name().en() + ": " + fact.value().en())
                .toList();
    }

    private static ObjectiveSet objective(int version, String title, int days) {
        return new ObjectiveSet(
                OBJECTIVE,
                version,
                Told.decision(1),
                Text.of(title, title),
                ObjectiveKind.SPECIFIC,
                ObjectiveOrigin.SHARED,
                LocalDate.ofEpochDay(20_600).plusDays(days),
                List.of());
    }

    private static ActionPlanRevised revised(int version, ActionPlan content) {
        return new ActionPlanRevised(PLAN, version, content, Text.of("تأخير", "A delay"), List.of(), List.of());
    }

    private static ActionPlan plan(String title, String... criteria) {
        return new ActionPlan(
                Text.of(title, title),
                null,
                null,
                List.of(),
                List.of(),
                Arrays.stream(criteria)
                        .map(criterion -> Text.of(criterion, criterion))
                        .toList(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Charter charter(int core, String... groundRules) {
        return new Charter(
                CharterProfile.STRATEGIC_EXECUTIVE,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Arrays.stream(groundRules).map(rule -> Text.of(rule, rule)).toList(),
                null,
                null,
                null,
                Map.of(CharterParameter.CORE_GROUP_MIN.key(), core),
                Map.of());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shortenWhatIsLongerThanATextMayBe(Language language) {
        Text list = new Saying(READING, Map.of())
                .of(List.of(Text.of("س".repeat(20_000), "a".repeat(20_000)), Text.of("ص", "b")))
                .orElseThrow();

        assertThat(list.in(language)).hasSizeLessThan(10_010).endsWith("…");
    }
}
