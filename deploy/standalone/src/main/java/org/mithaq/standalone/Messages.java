package org.mithaq.standalone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.mithaq.text.Language;

/**
 * The texts of the command line in one language; immutable. Read directly and not through the look-up of
 * {@link ResourceBundle}, which would answer in the language of the system where a file is missing.
 */
final class Messages {

    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language, read(language)));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Arabic where the system speaks Arabic, English elsewhere. */
    static Language languageOf(Locale locale) {
        return locale.getLanguage().equals("ar") ? Language.AR : Language.EN;
    }

    /** The text with its {@code %s} places filled; numbers come as text, so that digits stay Western. */
    String text(String key, Object... facts) {
        return String.format(Locale.ROOT, bundle.getString(key), facts);
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    private static ResourceBundle read(Language language) {
        String name = "cli_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
