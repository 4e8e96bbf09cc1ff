package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.WrittenDecision;
import org.mithaq.command.plans.RatifyActionPlan;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.PlanId;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The binder and the schema of every command, with its example bent out of shape at every place. */
class CommandBodyTest {

    private static final CommandCatalogue CATALOGUE = CommandCatalogue.scan();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final CommandSchemas GENERATED = new CommandSchemas();
    private static final Context CONTEXT = new Context(
            Scenario.ACTOR, ActingAs.coalition(), Scenario.NOW, Text.of("لسبب", "for a reason"), false, null);
    private static final Meta META =
            new Meta(Scenario.ACTOR, ActingAs.coalition(), Scenario.NOW, 1, null, List.of(), false, null);
    private static final CoalitionState LIVELY = lively();
    private static final List<String> INTRUDERS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e99",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u202e\"",
            "\"\\u0000\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"surely\": \"unknown\"}");

    /** All but those that tests declare inside themselves. */
    static Stream<CommandCatalogue.Entry> commands() {
        return CATALOGUE.entries().stream().filter(entry -> !entry.type().isMemberClass());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsBoundIsValidAndNothingElseHappens(CommandCatalogue.Entry entry) {
        Schema schema = SCHEMAS.getSchema(GENERATED.standalone(entry).toString(), InputFormat.JSON);
        List<String> bodies = bodies(entry);
        assertThat(bodies).hasSizeGreaterThan(entry.type().getRecordComponents().length * INTRUDERS.size() - 1);
        assertThat(bodies).allSatisfy(body -> {
            try {
                CommandBody.bind(entry, body);
            } catch (FieldException refused) {
                assertThat(refused.error().place()).as(body).matches("|/.+");
                assertThat(refused.error().detail().bilingual()).isTrue();
                assertThat(refused.error().detail().in(Language.EN)).as(body).isNotEqualTo("This value is not taken. ");
                return;
            }
            boolean withoutValue = body.contains("null"); // null stands for absent where a field is optional
            assertThat(withoutValue || schema.validate(body, InputFormat.JSON).isEmpty())
                    .as(body)
                    .isTrue();
        });
    }

    /** A coalition in which every example that can happen did. */
    private static CoalitionState lively() {
        CoalitionState state = CoalitionState.EMPTY;
        for (int round = 0; round < 4; round++) {
            for (CommandCatalogue.Entry entry : commands().toList()) {
                Command command = CommandBody.bind(entry, entry.example()).command();
                if (command.decide(state, CONTEXT) instanceof Ruling.Accepted accepted) {
                    for (Event event : accepted.events()) {
                        state = state.evolve(event, META);
                    }
                }
            }
        }
        return state;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noBodyThatIsBoundMakesADecisionFail(CommandCatalogue.Entry entry) {
        bodies(entry).forEach(body -> bound(entry, body).ifPresent(command -> {
            assertThatCode(() -> command.decide(CoalitionState.EMPTY, CONTEXT))
                    .as(body)
                    .doesNotThrowAnyException();
            assertThatCode(() -> command.decide(LIVELY, CONTEXT)).as(body).doesNotThrowAnyException();
        }));
    }

    private static Optional<Command> bound(CommandCatalogue.Entry entry, String body) {
        try {
            return Optional.of(CommandBody.bind(entry, body).command());
        } catch (FieldException refused) {
            return Optional.empty();
        }
    }

    @Test
    void noCommandHasAFieldOfTheName() {
        assertThat(commands()).allSatisfy(entry -> assertThat(
                        Arrays.stream(entry.type().getRecordComponents()).map(component -> component.getName()))
                .doesNotContain("meta"));
    }

    @Test
    void aSurplusFieldIsRefusedByEveryCommand() {
        assertThat(commands()).allSatisfy(entry -> assertThatThrownBy(
                        () -> CommandBody.bind(entry, entry.example().replaceFirst("\\{", "{\"surely\": 1, ")))
                .isInstanceOfSatisfying(
                        FieldException.class,
                        refused -> assertThat(refused.error().place()).isEqualTo("/surely")));
    }

    @Test
    void aCommandRestsOnAMeetingOrOnAVoteInWriting() {
        CommandCatalogue.Entry entry = CATALOGUE.entries().stream()
                .filter(each -> each.type() == RatifyActionPlan.class)
                .findFirst()
                .orElseThrow();
        String written = """
                {"resolution": {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                                "procedure": "01890a5d-ac96-774b-bcce-b302099a8058"},
                 "plan": "0198c0de-0000-7000-8000-000000000411"}""";
        assertThat(CommandBody.bind(entry, written).command())
                .isEqualTo(new RatifyActionPlan(
                        new WrittenDecision(
                                new DecisionId("01890a5d-ac96-774b-bcce-b302099a8057"),
                                new WrittenProcedureId("01890a5d-ac96-774b-bcce-b302099a8058")),
                        new PlanId("0198c0de-0000-7000-8000-000000000411")));
        Schema schema = SCHEMAS.getSchema(GENERATED.standalone(entry).toString(), InputFormat.JSON);
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(entry.example(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(written.replace("procedure", "meeting"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        String body = """
                {"answers": [true, "yes", true, 3, true, true, true], "preconditions": {"issueClear": true, "trst": true},
                 "barriersAssessed": ["TURF", "WEATHER"], "surely": 1, "meta": {"occurredAt": "yesterday"}}""";
        var entry = CATALOGUE.find("assess-readiness").orElseThrow();

        assertThatThrownBy(() -> CommandBody.bind(entry, body))
                .isInstanceOfSatisfying(FieldException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::place)
                        .containsExactly(
                                "/surely",
                                "/answers/1",
                                "/answers/3",
                                "/preconditions/trst",
                                "/barriersAssessed/1",
                                "/meta/occurredAt"));
    }

    @Test
    void theDigestTellsCommandsApartButNotTheirSpelling() {
        CommandCatalogue.Entry entry = CATALOGUE.find("found-coalition").orElseThrow();
        String digest = digest(entry, "{\"name\": {\"ar\": \"ا\", \"en\": \"N\"}, \"timeZone\": \"UTC\"}");
        assertThat(digest(entry, "{\"timeZone\":\"\\u0055TC\",\"name\":{\"en\":\"N\",\"ar\":\"ا\"}}"))
                .isEqualTo(digest)
                .hasSize(22);
        assertThat(digest(entry, "{\"name\": {\"ar\": \"ا\", \"en\": \"M\"}, \"timeZone\": \"UTC\"}"))
                .isNotEqualTo(digest);
    }

    private static String digest(CommandCatalogue.Entry entry, String body) {
        Actor actor = new Actor(
                new PartyId("00000000-0000-7000-8001-000000000001"),
                "director",
                new PersonId("00000000-0000-7000-8009-000000000001"));
        return CommandBody.bind(entry, body)
                .digest(entry.name(), new CoalitionId("00000000-0000-7000-8000-000000000001"), actor);
    }

    /** The example with every value taken out, and with every value replaced by every intruder. */
    private static List<String> bodies(CommandCatalogue.Entry entry) {
        ObjectNode example = (ObjectNode) StrictJson.MAPPER.readTree(entry.example());
        Arrays.stream(entry.type().getRecordComponents())
                .filter(component -> !example.has(component.getName()))
                .forEach(component -> example.putNull(component.getName()));
        List<String> bodies = new ArrayList<>();
        vary(example, example, bodies);
        return bodies;
    }

    private static void vary(ObjectNode whole, JsonNode part, List<String> bodies) {
        if (part instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.remove(name);
                bodies.add(whole.toString());
                for (String intruder : INTRUDERS) {
                    object.set(name, StrictJson.MAPPER.readTree(intruder));
                    bodies.add(whole.toString());
                }
                object.set(name, value);
                vary(whole, value, bodies);
            }
        } else if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                for (String intruder : INTRUDERS) {
                    array.set(i, StrictJson.MAPPER.readTree(intruder));
                    bodies.add(whole.toString());
                }
                array.set(i, value);
                vary(whole, value, bodies);
            }
        }
    }
}
