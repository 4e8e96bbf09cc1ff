package org.mithaq.text;

import java.util.Locale;

/** The locale of the machine. It says which language somebody there reads, and nothing of what a process writes. */
public final class SystemLocale {

    private SystemLocale() {}

    /**
     * From now on this process writes as it does everywhere, and so do the libraries in it: on a machine that is set to
     * Arabic, Java writes numbers with the digits ٠ to ٩ where nobody says otherwise, be it the port in an address or the
     * name of a file, and on one that is set to Turkish the small letter of I is ı. To be called before anything else.
     *
     * @return the machine's locale
     */
    public static Locale leave() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        return locale;
    }
}
