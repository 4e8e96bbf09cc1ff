package org.mithaq.query.conflicts;

import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.ConflictId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Dates;
import org.mithaq.text.Text;

/** A conflict of the parties 2 and 3 for tests; person 40 mediates. */
public final class Disputes {

    public static final ConflictId CONFLICT = new ConflictId(Told.uuid(23, 1));
    public static final LocalDate DUE = LocalDate.parse("2026-07-28");
    public static final int MEDIATOR = 40;
    public static final String PAPER = "paperInTheFile";
    private static final Text TITLE = Text.of("تقسيم العمل", "Division of work");

    private Disputes() {}

    public static ConflictOpened opened() {
        return new ConflictOpened(
                CONFLICT,
                1,
                List.of(party(2), party(3)),
                TITLE,
                null,
                List.of(ConflictStage.TALKS, ConflictStage.MEDIATOR, ConflictStage.COMMITTEE),
                List.of(ConflictStage.COMMITTEE),
                ConflictStage.TALKS,
                DUE,
                List.of(Text.of("ورقة " + PAPER, PAPER)));
    }

    public static CommandRefused refused(int... parties) {
        return new CommandRefused(
                "appoint-mediator",
                List.of(new BrokenRule(
                        "R-133",
                        "independence",
                        "INV",
                        Map.of(
                                "parties",
                                Arrays.stream(parties)
                                        .mapToObj(number -> party(number).value())
                                        .toList()))),
                List.of());
    }

    public static Intermediary mediator() {
        return new Intermediary(person(MEDIATOR), null, Text.of("وسيط مستقل", "Independent mediator"));
    }

    public static MediatorAppointed mediated() {
        return new MediatorAppointed(CONFLICT, mediator(), List.of(party(2), party(3)), DUE.plusDays(30));
    }

    public static ConflictEscalated toCommittee() {
        return new ConflictEscalated(
                CONFLICT,
                ConflictStage.MEDIATOR,
                ConflictStage.COMMITTEE,
                null,
                Dates.body(77),
                TITLE,
                DUE.plusDays(60));
    }

    public static ConflictSettled settled() {
        return new ConflictSettled(
                CONFLICT,
                Settlement.AGREEMENT,
                ConflictStage.MEDIATOR,
                Text.of("تُقسم المسؤوليات", "Responsibilities are divided"),
                List.of(party(2), party(3)),
                false,
                List.of());
    }
}
