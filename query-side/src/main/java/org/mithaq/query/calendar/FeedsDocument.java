package org.mithaq.query.calendar;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** What feeds have in common in the OpenAPI document: they are calendars, and giving one up leaves nothing to read. */
@Component
class FeedsDocument implements GlobalOperationCustomizer {

    private static final ResolvableType FEED = ResolvableType.forClassWithGenerics(ResponseEntity.class, byte[].class);
    private static final ResolvableType NOTHING = ResolvableType.forClassWithGenerics(ResponseEntity.class, Void.class);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getBeanType() == FeedController.class) {
            ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
            if (FEED.isAssignableFrom(answer)) {
                operation
                        .getResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("An iCalendar file (RFC 5545).")
                                        .content(new Content()
                                                .addMediaType(
                                                        "text/calendar", new MediaType().schema(new StringSchema()))));
            } else if (NOTHING.isAssignableFrom(answer)) {
                operation.getResponses().remove("200");
                operation.getResponses().addApiResponse("204", new ApiResponse().description("Given up."));
            }
        }
        return operation;
    }
}
