package org.mithaq.web;

import org.jspecify.annotations.Nullable;

/** Turns a request away with a {@link Problem}. It is an answer rather than a failure, and so has no stack trace. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.type().label(), cause, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
