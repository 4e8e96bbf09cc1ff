package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MandateId;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.query.campaigns.Campaigning;
import org.mithaq.query.health.Deciding;
import org.mithaq.query.health.Measure;
import org.mithaq.query.health.Unit;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Every figure of health leads to what it counts, of a coalition that has something to count everywhere. */
class HealthFiguresTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Told TOLD = told();
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final String THEN = "?asOf=2026-10-15";

    private static final String BODY = "/bodies/00000000-0000-7000-8006-000000000001";

    /** Measures whose figures lead to lists; of a body some say nothing. */
    private static final Set<Measure> LISTED = EnumSet.of(
            Measure.DECISIONS,
            Measure.QUORUM,
            Measure.PARTICIPATION,
            Measure.CIRCLES,
            Measure.OVER_EASY,
            Measure.OBJECTIONS,
            Measure.OVERDUE,
            Measure.AHEAD,
            Measure.CADENCE);

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", BODY})
    void everyFigureLeadsToItsRecords(String of) {
        figures(SIDE.json("/api" + HOME + of + "/health" + THEN, MEMBER))
                .filter(figure -> figure.at("/value").asLong() != 0)
                .forEach(figure -> assertThat(figure.at("/records").size())
                        .as("%s", figure)
                        .isPositive());
    }

    @Test
    void nothingIsLeftUncounted() {
        JsonNode health = SIDE.json("/api" + HOME + "/health" + THEN, MEMBER);
        Set<String> counted = new HashSet<>();
        health.at("/panels").forEach(panel -> panel.at("/figures").forEach(figure -> {
            if (figure.at("/value").asLong() != 0) {
                counted.add(panel.at("/measure").asString());
                counted.add(figure.at("/key").asString());
            }
        }));

        assertThat(counted)
                .containsAll(Arrays.stream(Measure.values()).map(Measure::name).toList())
                .contains("TASK", "PROMISE", "REPORT", "MINUTES", "RATIFICATION", "CONFLICT", "EVALUATION")
                .contains("REVIEW", "OFFICE", "MANDATE");
    }

    @Test
    void nothingThatHasAListIsLeftUncountedOfABody() {
        JsonNode health = health(BODY);

        assertThat(LISTED).allSatisfy(measure -> assertThat(figures(health, measure))
                .anyMatch(figure -> figure.at("/value").asLong() > 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", BODY})
    void everyFigureLeadsToAPage(String of) {
        assertThat(figures(health(of)).map(figure -> figure.at("/link").asString("")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith("/"));
        assertThat(figures(health(of))
                        .map(figure -> figure.at("/link").asString(""))
                        .distinct())
                .allSatisfy(link -> assertThat(SIDE.get(HOME + link, MEMBER).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    /** The list holds what is counted and nothing else, of the coalition and of a body alike. */
    @ParameterizedTest
    @ValueSource(strings = {"", BODY})
    void theListBehindAFigureHoldsExactlyWhatItCounts(String of) {
        JsonNode health = health(of);
        long held = figures(health, Measure.QUORUM)
                .mapToLong(figure -> figure.at("/value").asLong())
                .sum();

        for (Measure measure : LISTED) {
            assertThat(figures(health, measure)).as("%s", measure).isNotEmpty().allSatisfy(figure -> {
                String link = figure.at("/link").asString();
                List<String> listed = listed(link);
                assertThat(new HashSet<>(listed)).as(link).isEqualTo(behind(figure));
                if (measure != Measure.CIRCLES) {
                    assertThat(figure.at("/value").asLong())
                            .as(link)
                            .isEqualTo(
                                    measure == Measure.PARTICIPATION
                                            ? Math.round(100.0 * listed.size() / held)
                                            : listed.size());
                }
            });
        }
    }

    @Test
    void theFunnelLeadsToThoseThatCameSoFar() {
        assertThat(figures(health(""), Measure.FUNNEL)).isNotEmpty().allSatisfy(figure -> assertThat(
                        listed(figure.at("/link").asString()))
                .hasSize(figure.at("/value").asInt())
                .containsExactlyInAnyOrderElementsOf(behind(figure)));
    }

    @Test
    void aFigureOfOneThingLeadsToIt() {
        JsonNode health = health("");

        assertThat(figures(health, Measure.TIME_TO_DECIDE))
                .allSatisfy(figure -> assertThat(figure.at("/link").asString())
                        .isEqualTo("/" + figure.at("/about/0").asString()));
        assertThat(figures(health, Measure.ATTENDANCE))
                .allSatisfy(figure -> assertThat(figure.at("/value").asInt())
                        .isEqualTo(SIDE.json("/api" + HOME + figure.at("/link").asString() + "/minutes" + THEN, MEMBER)
                                .at("/present")
                                .size()));
    }

    @Test
    void aPhaseOrAFoundationLeadsToTheRecordsOfItAlone() {
        JsonNode health = health("");

        assertThat(Stream.concat(figures(health, Measure.PHASES), figures(health, Measure.FOUNDATIONS)))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    String link = figure.at("/link").asString();
                    JsonNode answer = SIDE.json("/api" + HOME + link + THEN.replace('?', '&'), MEMBER);
                    List<JsonNode> listed = Stream.concat(
                                    answer.at("/phases").valueStream(),
                                    answer.at("/foundations").valueStream())
                            .toList();
                    assertThat(listed).as(link).hasSize(1).first().satisfies(one -> assertThat(
                                    Stream.of(one.at("/phase"), one.at("/basis"))
                                            .map(each -> each.asString("")))
                            .contains(figure.at("/key").asString()));
                    assertThat(records(listed.getFirst()))
                            .as(link)
                            .containsExactlyElementsOf(figure.at("/records")
                                    .valueStream()
                                    .map(JsonNode::asLong)
                                    .toList());
                    assertThat(figure.at("/value").asInt())
                            .as(link)
                            .isEqualTo(records(listed.getFirst()).isEmpty() ? 0 : 1);
                });
    }

    @Test
    void thePageOfAPhaseOrAFoundationLeadsToItsRecordsInTheAuditTrail() {
        JsonNode health = health("");

        assertThat(Stream.concat(figures(health, Measure.PHASES), figures(health, Measure.FOUNDATIONS)))
                .allSatisfy(figure -> {
                    String page = SIDE.get(HOME + figure.at("/link").asString() + THEN.replace('?', '&'), MEMBER)
                            .body();
                    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
                    figure.at("/records")
                            .forEach(record -> assertThat(main).contains("/audit/" + record.asString() + "?"));
                    assertThat(main).doesNotContain(Words.in(Language.AR).say("readiness.assessments"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase", "foundation"})
    void whatIsNoPhaseOrFoundationIsRefusedWithWhatWouldBeRight(String name) {
        String asked = "/readiness?" + name + "=x";

        assertThat(SIDE.get(HOME + asked, MEMBER).statusCode()).isEqualTo(400);
        assertThat(SIDE.get("/api" + HOME + asked, MEMBER)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + name + "\"", "\"allowed\":[\"");
        });
    }

    /** The records that the checklist shows of a phase or a foundation. */
    private static List<Long> records(JsonNode listed) {
        return Stream.concat(
                        listed.at("/records").valueStream().map(each -> each.at("/sequence")),
                        Stream.of(listed.at("/settled/sequence")).filter(JsonNode::isNumber))
                .map(JsonNode::asLong)
                .toList();
    }

    /** The paths of the things that are listed there. */
    private static List<String> listed(String link) {
        String then = link.contains("?") ? THEN.replace('?', '&') : THEN;
        String whole = link.startsWith("/calendar") ? "" : "&limit=200";
        JsonNode answer = SIDE.json("/api" + HOME + link + then + whole, MEMBER);
        assertThat(answer.has("next")).isFalse();
        if (link.startsWith("/calendar")) {
            assertThat(answer.at("/meetings")).isEmpty();
            return Stream.concat(
                            answer.at("/deadlines").valueStream().map(deadline -> deadline.at("/path")
                                    .asString()),
                            answer.at("/cadence")
                                    .valueStream()
                                    .map(cadence ->
                                            "bodies/" + cadence.at("/body").asString()))
                    .toList();
        }
        String list = link.substring(1, link.contains("?") ? link.indexOf('?') : link.length());
        return answer.at("/items").valueStream().map(item -> path(list, item)).toList();
    }

    private static String path(String list, JsonNode item) {
        return switch (list) {
            case "proposals" -> "decisions/" + item.at("/id").asString();
            case "objections" -> "decisions/" + item.at("/decision/id").asString();
            case "pipeline" -> "parties/" + item.at("/party/id").asString();
            default -> list + "/" + item.at("/id").asString();
        };
    }

    /** The things behind a figure: those that it names, or else those that its records are about. */
    private static Set<String> behind(JsonNode figure) {
        Stream<String> things = figure.at("/about").isEmpty()
                ? figure.at("/records").valueStream().map(record -> SIDE.json(
                                "/api" + HOME + "/audit/" + record.asString(), MEMBER)
                        .at("/subject")
                        .asString())
                : figure.at("/about").valueStream().map(JsonNode::asString);
        return things.collect(Collectors.toSet());
    }

    private static JsonNode health(String of) {
        return SIDE.json("/api" + HOME + of + "/health" + THEN, MEMBER);
    }

    private static Stream<JsonNode> figures(JsonNode health, Measure measure) {
        return health.at("/panels")
                .valueStream()
                .filter(panel -> panel.at("/measure").asString().equals(measure.name()))
                .flatMap(panel -> panel.at("/figures").valueStream());
    }

    @Test
    void scrapersGetTheSameFigures() {
        List<String> metrics = SIDE.get("/api" + HOME + "/health" + THEN, MEMBER, "Accept", "text/plain;version=0.0.4")
                .body()
                .lines()
                .toList();

        assertThat(metrics.getFirst()).isEqualTo("# The records behind each figure: " + HOME + "/health");
        SIDE.json("/api" + HOME + "/health" + THEN, MEMBER).at("/panels").forEach(panel -> {
            Measure measure = Measure.valueOf(panel.at("/measure").asString());
            List<JsonNode> figures = panel.at("/figures").valueStream().toList();
            assertThat(metrics.stream()
                            .filter(line -> line.startsWith(
                                    measure.metric() + "{coalition=\"" + TOLD.id() + "\",body=\"all\"")))
                    .containsExactlyElementsOf(
                            switch (measure) {
                                case ATTENDANCE -> byPosition(figures.reversed());
                                case PARTICIPATION -> byShare(figures);
                                default ->
                                    figures.stream()
                                            .map(figure -> sample(
                                                    measure,
                                                    figure.at("/key").asString().toLowerCase(Locale.ROOT),
                                                    figure.at("/value").asLong()))
                                            .toList();
                            });
        });
    }

    /** The last meeting first. */
    private static List<String> byPosition(List<JsonNode> meetings) {
        return IntStream.range(0, meetings.size())
                .mapToObj(ago -> sample(
                        Measure.ATTENDANCE,
                        "0" + ago,
                        meetings.get(ago).at("/value").asLong()))
                .toList();
    }

    private static List<String> byShare(List<JsonNode> organisations) {
        List<Long> shares = organisations.stream()
                .map(organisation -> organisation.at("/value").asLong())
                .toList();
        assertThat(shares).contains(50L, 100L);
        return Stream.of("none", "up_to_half", "more_than_half", "all")
                .map(bucket -> sample(
                        Measure.PARTICIPATION,
                        bucket,
                        shares.stream()
                                .filter(share -> bucket.equals(
                                        share == 0
                                                ? "none"
                                                : share <= 50 ? "up_to_half" : share < 100 ? "more_than_half" : "all"))
                                .count()))
                .toList();
    }

    private static String sample(Measure measure, String key, long value) {
        return "%s{coalition=\"%s\",body=\"all\",%s=\"%s\"} %s"
                .formatted(
                        measure.metric(),
                        TOLD.id(),
                        measure.label(),
                        key,
                        measure.exported() == Unit.PERCENT ? Double.toString(value / 100.0) : Long.toString(value));
    }

    @Test
    void metricsNameNoPartyAndNoMeeting() {
        String metrics = SIDE.get("/api" + HOME + "/health" + THEN, MEMBER, "Accept", "text/plain;version=0.0.4")
                .body();

        for (int number = 1; number < 10; number++) {
            assertThat(metrics)
                    .doesNotContain(party(number).value(), Told.meeting(number).value());
        }
    }

    private static Stream<JsonNode> figures(JsonNode health) {
        return health.at("/panels").valueStream().flatMap(panel -> panel.at("/figures")
                .valueStream());
    }

    private static Told told() {
        Told told = Story.of(231)
                .happened(
                        established(1, BodyKind.PLENARY),
                        established(2, BodyKind.EXECUTIVE),
                        established(3, BodyKind.WORKING_GROUP),
                        new CadenceSet(body(1), 1, null),
                        Deciding.proposed(4, 1));
        return told.day(65)
                .happened(
                        Story.provisional(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(9, 0, 0))),
                        Story.valid(
                                Story.decided(7, DecisionKind.OTHER, WORDS, new Vote(4, 1, 0)),
                                new Validity(null, null, null, LocalDate.of(2026, 10, 1)),
                                null),
                        Deciding.proposed(5, 1),
                        new ObjectionRaised(decision(5), new ObjectionId(Told.uuid(20, 1)), party(2), WORDS),
                        Deciding.voting(5),
                        Deciding.proposed(6, 1),
                        new ObjectionRaised(decision(6), new ObjectionId(Told.uuid(20, 2)), party(3), WORDS),
                        new ObjectionRaised(decision(6), new ObjectionId(Told.uuid(20, 3)), party(3), WORDS),
                        new ObjectionAnswered(decision(6), new ObjectionId(Told.uuid(20, 3)), WORDS, false),
                        new ProspectNominated(party(8), WORDS, Category.MOST_AFFECTED, false, List.of(), null),
                        Campaigning.launched(),
                        new ConflictOpened(
                                new ConflictId(Told.uuid(12, 1)),
                                1,
                                List.of(party(1), party(2)),
                                WORDS,
                                null,
                                List.of(ConflictStage.TALKS),
                                List.of(),
                                ConflictStage.TALKS,
                                LocalDate.of(2026, 9, 20),
                                List.of()),
                        new PromiseRecorded(
                                new PromiseId(Told.uuid(21, 1)), party(1), party(2), WORDS, LocalDate.of(2026, 9, 10)),
                        new OfficerElected(
                                body(1), Office.CHAIR, party(1), person(1), null, null, LocalDate.of(2026, 11, 1)),
                        new MandateGranted(
                                new MandateId(Told.uuid(24, 1)),
                                decision(1),
                                party(2),
                                null,
                                WORDS,
                                WORDS,
                                LocalDate.of(2026, 9, 5),
                                LocalDate.of(2026, 11, 1)));
    }
}
