package org.mithaq.command.platform.http;

import java.util.List;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;

/** Carries what is wrong with fields out of the reading of a request, to where its language is known. */
final class FieldException extends RuntimeException {

    private final transient List<FieldError> errors;

    FieldException(FieldError error) {
        this(List.of(error));
    }

    /** @param errors one or more */
    FieldException(List<FieldError> errors) {
        super(errors.getFirst().place(), null, false, false);
        this.errors = errors;
    }

    /** The first of them. */
    FieldError error() {
        return errors.getFirst();
    }

    List<FieldError> errors() {
        return errors;
    }

    /** The 400 that tells them all. */
    ProblemException problem(Language language) {
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .with("errors", errors.stream().map(error -> error.in(language)).toList())
                .exception();
    }
}
