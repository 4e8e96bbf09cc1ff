package org.mithaq.query.platform.page;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * A text as a page shows it.
 *
 * @param tag the language it is in
 * @param direction {@code rtl} or {@code ltr}
 * @param foreign whether the page is in the other language
 */
public record Shown(String text, String tag, String direction, boolean foreign) {

    static Shown of(@Nullable Text text, Language wanted) {
        if (text == null) {
            return new Shown("—", wanted == Language.AR ? "ar" : "en", wanted == Language.AR ? "rtl" : "ltr", false);
        }
        boolean there = (wanted == Language.AR ? text.ar() : text.en()) != null;
        boolean arabic = (wanted == Language.AR) == there;
        return new Shown(text.in(wanted), arabic ? "ar" : "en", arabic ? "rtl" : "ltr", !there);
    }
}
