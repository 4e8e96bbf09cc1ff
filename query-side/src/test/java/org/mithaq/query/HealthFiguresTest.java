package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
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
import org.mithaq.query.health.Measure;
import org.mithaq.query.health.Unit;
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

    /** Figures that no record of their own is behind, only a list: a coalition begins before it is formed. */
    private static final Set<String> WITHOUT_RECORDS = Set.of("PRE_FORMATION");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bodies/00000000-0000-7000-8006-000000000001"})
    void everyFigureLeadsToItsRecords(String of) {
        figures(SIDE.json("/api" + HOME + of + "/health" + THEN, MEMBER))
                .filter(figure -> figure.at("/value").asLong() != 0)
                .forEach(figure -> assertThat(figure.at("/records").size())
                        .as("%s", figure)
                        .satisfies(records -> assertThat(records > 0)
                                .isNotEqualTo(WITHOUT_RECORDS.contains(
                                        figure.at("/key").asString()))));
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
    void theListsThatFiguresNameAreThere() {
        assertThat(figures(SIDE.json("/api" + HOME + "/health" + THEN, MEMBER))
                        .map(figure -> figure.at("/link").asString(""))
                        .distinct()
                        .filter(link -> !link.isEmpty()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(SIDE.get(HOME + link, MEMBER).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    /** Where a figure leads to a list, that holds what it counts: of a body nothing else, and wherever it is narrowed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/bodies/00000000-0000-7000-8006-000000000001"})
    void theListBehindAFigureHoldsWhatItCounts(String of) {
        List<JsonNode> narrowed = figures(SIDE.json("/api" + HOME + of + "/health" + THEN, MEMBER))
                .filter(figure -> narrows(figure.at("/link").asString(""), of))
                .toList();

        assertThat(narrowed)
                .extracting(figure -> figure.at("/key").asString())
                .contains("IN_FORCE", "MET", "MISSING", "NO_RULE", "TASK");
        assertThat(narrowed).allSatisfy(figure -> {
            String link = figure.at("/link").asString();
            List<String> about =
                    figure.at("/about").valueStream().map(JsonNode::asString).toList();
            String list = link.substring(1, link.indexOf('?'));
            assertThat(SIDE.json("/api" + HOME + link + THEN.replace('?', '&'), MEMBER)
                            .at("/items")
                            .valueStream()
                            .map(item -> list + "/" + item.at("/id").asString()))
                    .as(link)
                    .hasSize(figure.at("/value").asInt())
                    .containsExactlyInAnyOrderElementsOf(about);
        });
    }

    /** What leads to one thing, such as a party or a meeting, is no list. */
    private static boolean narrows(String link, String of) {
        return link.contains("?") || !(of.isEmpty() || link.isEmpty() || link.matches("/[a-z]+/.+"));
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
            if (measure.label() != null) {
                panel.at("/figures").forEach(figure -> assertThat(metrics).contains(sample(measure, figure)));
            }
        });
    }

    private static String sample(Measure measure, JsonNode figure) {
        long value = figure.at("/value").asLong();
        return "%s{coalition=\"%s\",body=\"\",%s=\"%s\"} %s"
                .formatted(
                        measure.metric(),
                        TOLD.id(),
                        measure.label(),
                        figure.at("/key").asString().toLowerCase(Locale.ROOT),
                        measure.unit() == Unit.PERCENT ? Double.toString(value / 100.0) : Long.toString(value));
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
                        proposed(4));
        return told.day(65)
                .happened(
                        Story.provisional(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(9, 0, 0))),
                        proposed(5),
                        new ObjectionRaised(decision(5), new ObjectionId(Told.uuid(20, 1)), party(2), WORDS),
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

    private static DecisionProposed proposed(int number) {
        return new DecisionProposed(
                decision(number),
                DecisionKind.OTHER,
                WORDS,
                null,
                party(1),
                false,
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }
}
