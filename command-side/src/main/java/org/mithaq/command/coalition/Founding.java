package org.mithaq.command.coalition;

import org.mithaq.command.ruling.Fault;

/** What comes only after the coalition is founded. */
final class Founding {

    private Founding() {}

    static Fault notYet() {
        return Fault.wrongState("لم يُؤسَّس هذا الائتلاف بعد", "this coalition is not founded yet");
    }
}
