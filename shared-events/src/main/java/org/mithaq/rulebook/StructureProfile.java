package org.mithaq.rulebook;

import java.util.stream.Stream;
import org.mithaq.text.Text;

/**
 * What is usual for a type of structure (001:530-658); the norms from which a charter starts.
 *
 * @param type the type
 * @param title its name
 * @param purpose what it is for
 * @param membership who belongs to it, and how
 * @param structure how it is organised
 * @param finance how it is paid for
 */
public record StructureProfile(
        StructureType type, Text title, Text purpose, Text membership, Text structure, Text finance) {

    public StructureProfile {
        if (!Stream.of(title, purpose, membership, structure, finance).allMatch(Text::bilingual)) {
            throw new IllegalArgumentException("structure type " + type + " exists in one language only");
        }
    }
}
