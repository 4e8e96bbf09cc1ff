package org.mithaq.standalone;

import java.util.List;
import org.mithaq.text.Language;

/**
 * The standalone cannot start for a reason that its user can put right. The command line shows the text in both
 * languages and ends with the code; it never shows a stack trace for it.
 */
public final class StandaloneProblem extends RuntimeException {

    private final ExitCode code;
    private final List<String> facts;

    StandaloneProblem(ExitCode code, Throwable cause, String... facts) {
        this(code, facts);
        initCause(cause);
    }

    StandaloneProblem(ExitCode code, String... facts) {
        super(Messages.in(Language.EN).text(code.key(), (Object[]) facts));
        this.code = code;
        this.facts = List.of(facts);
    }

    /** The code that the process ends with, 10 to 19. */
    public int exitCode() {
        return code.value();
    }

    /** What happened and what to do about it. */
    public String message(Language language) {
        return Messages.in(language).text(code.key(), facts.toArray());
    }
}
