package org.mithaq.query.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Advisory;
import org.mithaq.query.Told;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class RuleNoteTest {

    private static final String KNOWN = Told.party(1).value();
    private static final String UNKNOWN = Told.party(2).value();

    private static final RuleNote NOTE = RuleNote.of(new Advisory(
                    "R-136",
                    null,
                    "JUST",
                    Map.of(
                            "parties",
                            List.of(KNOWN, UNKNOWN),
                            "kind",
                            "ISSUE",
                            "due",
                            "2023-04-09",
                            "missing",
                            List.of("lifespan", "FINANCIAL", "MOST_AFFECTED"),
                            "objections",
                            List.of(UNKNOWN, UNKNOWN))))
            .naming(id -> id.equals(KNOWN)
                    ? Optional.of(new RuleNote.Thing(Text.of("لجان المياه", "Water Committees"), "parties/" + KNOWN))
                    : Optional.empty());

    @Test
    void saysItsFactsInWords() {
        assertThat(facts(Language.EN))
                .contains("kind Definition of the issue", "due Sunday 9 April 2023")
                .contains("Life span, Financial capital, Most affected")
                .contains("objections 2", "Water Committees, without a name here");
        assertThat(facts(Language.AR))
                .contains("لجان المياه", "الأحد 9 نيسان / أبريل 2023", "مدة العمل")
                .doesNotContain("ISSUE", "FINANCIAL", "MOST_AFFECTED", KNOWN);
    }

    @Test
    void tellsThePublicNeitherFactsNorNames() {
        RuleNote told = RuleNote.forReaders(List.of(NOTE), false).getFirst();

        assertThat(told.facts()).isEmpty();
        assertThat(told.names()).isEmpty();
        assertThat(told.rule()).isEqualTo("R-136");
    }

    private static String facts(Language language) {
        Block.Note note = RuleLines.note(Words.in(language), null, List.of(NOTE), null);
        return note.lines().getLast().text();
    }
}
