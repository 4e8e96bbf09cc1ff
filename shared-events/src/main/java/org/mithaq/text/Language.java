package org.mithaq.text;

/** The two languages every user-visible text exists in (domain default Q-20: Arabic first). */
public enum Language {
    AR,
    EN
}
