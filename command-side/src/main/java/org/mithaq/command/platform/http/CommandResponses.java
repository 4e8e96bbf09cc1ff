package org.mithaq.command.platform.http;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.mithaq.web.ApiDocument;

/** Every answer to a command, as the OpenAPI document tells it. */
final class CommandResponses {

    static final String RECEIPT = "Receipt";

    private CommandResponses() {}

    static ApiResponses all() {
        return new ApiResponses()
                .addApiResponse("200", identified(receipt("A dry run: it would be accepted. Nothing was recorded.")))
                .addApiResponse(
                        "201",
                        sequenced(
                                identified(receipt("It happened and is on the record; or it was so before, and this is"
                                        + " the first answer again."))))
                .addApiResponse("400", problem("Malformed: \"errors\" says where and what would be right."))
                .addApiResponse("401", problem("No access token, or one that is not valid."))
                .addApiResponse(
                        "403", problem("The token lacks the scope or a claim, or the actor may not act here, or so."))
                .addApiResponse("404", problem("No such coalition, or no such command."))
                .addApiResponse("406", problem("Answers are JSON."))
                .addApiResponse(
                        "409",
                        sequenced(identified(problem("Governance rules refuse it: \"rules\" names every one, and the"
                                + " attempt is on the record. Or what is to be made exists already, or the time is"
                                + " not right."))))
                .addApiResponse("412", problem("The coalition has moved on since the sequence in \"If-Match\"."))
                .addApiResponse("413", problem("The body has more than 256 KiB."))
                .addApiResponse("415", problem("The body is not application/json."))
                .addApiResponse(
                        "422",
                        problem("It names something that does not exist, contradicts itself, or its id was used for"
                                + " another command."))
                .addApiResponse("500", problem("A fault of the server, noted under \"reference\"."))
                .addApiResponse("503", retried(identified(problem("""
                        Whether it was recorded is unknown, or the log cannot be written. The same command under the same\
                         id may safely be sent again."""))));
    }

    private static ApiResponse problem(String description) {
        return ApiDocument.problem(description);
    }

    private static ApiResponse receipt(String description) {
        MediaType json = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + RECEIPT));
        return new ApiResponse().description(description).content(new Content().addMediaType("application/json", json));
    }

    private static ApiResponse identified(ApiResponse response) {
        return response.addHeaderObject(
                RequestHeaders.IDEMPOTENCY_KEY,
                new Header().description("The command's id").schema(new UUIDSchema()));
    }

    private static ApiResponse sequenced(ApiResponse response) {
        return response.addHeaderObject(
                "ETag",
                new Header()
                        .description("The coalition's sequence after the command")
                        .schema(new StringSchema()));
    }

    private static ApiResponse retried(ApiResponse response) {
        return response.addHeaderObject(
                "Retry-After", new Header().description("Seconds").schema(new StringSchema()));
    }
}
