package org.mithaq.query.platform.export;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import org.mithaq.query.platform.api.Documented;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** What reads have in common in the OpenAPI document that answer with a {@link Sheet}. */
@Component
class TablesDocument implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.getReturnType().getParameterType() == Sheet.class) {
            Documented.takes(
                    operation,
                    Documented.query(
                            "bom",
                            "false: CSV without the byte order mark that spreadsheet programs need to read Arabic.",
                            new BooleanSchema()));
            Documented.answers(operation, Sheet.CSV, true);
            Documented.answers(operation, Sheet.XLSX, false);
        }
        return operation;
    }
}
