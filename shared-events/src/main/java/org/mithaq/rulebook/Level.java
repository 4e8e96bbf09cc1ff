package org.mithaq.rulebook;

import org.mithaq.text.Text;

/** How strongly a rule binds: what happens to a command that breaks it. */
public enum Level {
    /** The command is refused; no justification helps. */
    INV("ملزِمة", "Binding"),
    /** The command is refused unless it carries a justification, which is stored and shown in the audit trail. */
    JUST("تحتاج مخالفتها إلى مبرّر", "Needs a justification"),
    /** The command is accepted and an advisory that names the rule is attached to its event. */
    ADV("إرشادية", "Advisory"),
    /** Nothing is checked at the command; the views report what the rule asks about. */
    REP("للتقارير فقط", "Report only");

    private final String ar;
    private final String en;

    Level(String ar, String en) {
        this.ar = ar;
        this.en = en;
    }

    /** The level's name for people. */
    public Text title() {
        return Text.of(ar, en);
    }

    /** Whether a charter may raise a rule of this level to {@link #INV}. */
    public boolean raisable() {
        return this == ADV || this == JUST;
    }
}
