package org.mithaq.web;

import org.mithaq.text.Language;

/** The words of problems, from {@code problems_ar.properties} and {@code problems_en.properties}. */
final class ProblemTexts {

    static final Messages MESSAGES = new Messages(ProblemTexts.class, "problems");

    private ProblemTexts() {}

    static String title(ProblemType type, Language language) {
        return MESSAGES.in(language, type.label() + ".title");
    }

    static String detail(Problem problem, Language language) {
        return MESSAGES.in(
                language,
                problem.type().label() + ".detail",
                problem.arguments().toArray(String[]::new));
    }
}
