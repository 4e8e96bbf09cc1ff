package org.mithaq.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.mithaq.text.Language;

/** The words of problems, from {@code problems_ar.properties} and {@code problems_en.properties}. */
final class ProblemTexts {

    private static final Map<Language, ResourceBundle> BUNDLES =
            Map.of(Language.AR, bundle("ar"), Language.EN, bundle("en"));

    private ProblemTexts() {}

    static String title(ProblemType type, Language language) {
        return bundle(language).getString(type.label() + ".title");
    }

    static String detail(Problem problem, Language language) {
        String pattern = bundle(language).getString(problem.type().label() + ".detail");
        return MessageFormat.format(pattern, problem.arguments().toArray());
    }

    static ResourceBundle bundle(Language language) {
        ResourceBundle bundle = BUNDLES.get(language);
        if (bundle == null) {
            throw new IllegalStateException("there are no problem texts in " + language);
        }
        return bundle;
    }

    private static ResourceBundle bundle(String tag) {
        return ResourceBundle.getBundle(
                ProblemTexts.class.getPackageName() + ".problems",
                Locale.forLanguageTag(tag),
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
