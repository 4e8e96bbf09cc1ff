package org.mithaq.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * The texts of a pair of resource bundles, {@code <name>_ar.properties} and {@code <name>_en.properties} beside a class.
 * Patterns are those of {@link MessageFormat}; arguments are strings, so that digits stay Western. Immutable.
 */
public final class Messages {

    private final Map<Language, ResourceBundle> bundles;

    /** @throws java.util.MissingResourceException when one of the two files is not there */
    public Messages(Class<?> beside, String name) {
        this.bundles = Map.of(
                Language.AR, bundle(beside, name, "ar"),
                Language.EN, bundle(beside, name, "en"));
    }

    /** The text of that key in both languages. */
    public Text text(String key, String... arguments) {
        return Text.of(in(Language.AR, key, arguments), in(Language.EN, key, arguments));
    }

    /** @throws java.util.MissingResourceException when there is no such key */
    public String in(Language language, String key, String... arguments) {
        return MessageFormat.format(pattern(language, key), (Object[]) arguments);
    }

    /** The text of that key before its placeholders are filled in. */
    public String pattern(Language language, String key) {
        return bundle(language).getString(key);
    }

    /** All keys in that language. */
    public Set<String> keys(Language language) {
        return bundle(language).keySet();
    }

    private ResourceBundle bundle(Language language) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("there are no texts in " + language);
        }
        return bundle;
    }

    private static ResourceBundle bundle(Class<?> beside, String name, String tag) {
        return ResourceBundle.getBundle(
                beside.getPackageName() + "." + name,
                Locale.forLanguageTag(tag),
                beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
