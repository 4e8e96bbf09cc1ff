package org.mithaq.command.platform.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Text;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Says which commands there are and what they take; open to anybody. */
@RestController
class CommandList {

    static final String PATH = "/api/commands";
    static final String SCHEMAS = "/schemas/commands/";

    private final List<Listed> commands;
    private final Map<String, JsonNode> schemas;

    CommandList(CommandCatalogue catalogue, CommandSchemas schemas) {
        this.commands = catalogue.entries().stream().map(Listed::of).toList();
        this.schemas = catalogue.entries().stream()
                .collect(Collectors.toUnmodifiableMap(CommandCatalogue.Entry::name, schemas::standalone));
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    List<Listed> all() {
        return commands;
    }

    @GetMapping(
            path = SCHEMAS + "{name}.json",
            produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
    JsonNode schema(@PathVariable String name) {
        JsonNode schema = schemas.get(name);
        if (schema == null) {
            throw Problem.of(ProblemType.NO_SUCH_COMMAND, name).exception();
        }
        return schema;
    }

    /**
     * A command in the list.
     *
     * @param href where it is sent, with the coalition's id for {@code {coalition}}
     * @param schema where the JSON Schema of its body is
     * @param rules the rules that its decision looks at
     */
    record Listed(String name, Text title, String href, String schema, List<ListedRule> rules) {

        private static Listed of(CommandCatalogue.Entry entry) {
            Function<String, Rule> rule = Rulebook.standard()::rule;
            return new Listed(
                    entry.name(),
                    entry.title(),
                    CommandEndpoint.PATH.replace("{name}", entry.name()),
                    SCHEMAS + entry.name() + ".json",
                    entry.rules().stream().map(rule).map(ListedRule::of).toList());
        }
    }

    record ListedRule(String id, Level level, Text title) {

        private static ListedRule of(Rule rule) {
            return new ListedRule(rule.id(), rule.level(), rule.title());
        }
    }
}
