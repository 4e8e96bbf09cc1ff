package org.mithaq.command.coalition;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Fault;
import org.mithaq.text.Text;

/** The statements that a coalition adopts: its issue, its vision, its mission, its values. */
final class Statements {

    private Statements() {}

    /** Whether the two say different things in each language they share; letters and digits count, nothing else. */
    static boolean apart(Text one, @Nullable Text other) {
        return other == null || !one.sameWordsAs(other);
    }

    static Fault adoptedAlready() {
        return Fault.wrongState("اعتُمد هذا النص بهذا القرار من قبل", "this decision adopted such a statement already");
    }
}
