package org.mithaq.command.platform.http;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a command's body, as the OpenAPI document tells it. */
final class CommandParameters {

    private CommandParameters() {}

    /** A new list, for others to add to. */
    static List<Parameter> all() {
        return new ArrayList<>(List.of(
                parameter("path", "coalition", "The coalition.", new UUIDSchema())
                        .required(true),
                parameter(
                        "query",
                        "dryRun",
                        "Whether only the ruling is asked for; nothing is recorded.",
                        new BooleanSchema()),
                parameter(
                        "header",
                        RequestHeaders.IDEMPOTENCY_KEY,
                        "The command's id. Sending the same command again under the same id records it once and gives the"
                                + " first answer. The server makes one if absent, and returns it in any case.",
                        new UUIDSchema()),
                parameter(
                        "header",
                        "If-Match",
                        "The sequence of the coalition that the command rests on, as an entity tag such as \"42\"; 412 when"
                                + " the coalition has moved on.",
                        new StringSchema().pattern("^\"(0|[1-9][0-9]{0,17})\"$"))));
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter().in(in).name(name).description(description).schema(schema);
    }
}
