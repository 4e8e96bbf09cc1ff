package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/**
 * What narrows the decision log.
 *
 * @param status what the decision is worth today
 * @param from the first day on which it was made
 * @param until the last one
 * @param organisation that moved it, or was present
 * @param affected a part of the name of an affected group
 * @param inForce the day on which it was in force
 */
record LogFilter(
        Optional<DecisionKind> kind,
        Optional<BodyKind> body,
        Optional<DecisionRule> rule,
        Optional<Standing> status,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<PartyId> organisation,
        Optional<String> affected,
        Optional<LocalDate> inForce) {

    private static final String PARTY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String WORDS = "[^\\p{Cntrl}]{1,100}";

    static LogFilter of(HttpServletRequest request) {
        return new LogFilter(
                Parameters.constant(request, "kind", DecisionKind.class),
                Parameters.constant(request, "body", BodyKind.class),
                Parameters.constant(request, "rule", DecisionRule.class),
                Parameters.constant(request, "status", Standing.class),
                Parameters.day(request, "from"),
                Parameters.day(request, "until"),
                Parameters.word(request, "organisation", PARTY).map(PartyId::new),
                Parameters.word(request, "affected", WORDS).map(LogFilter::folded),
                Parameters.day(request, "inForce"));
    }

    /** Whether it lets every decision through. */
    boolean none() {
        return kind.isEmpty()
                && body.isEmpty()
                && rule.isEmpty()
                && status.isEmpty()
                && from.isEmpty()
                && until.isEmpty()
                && organisation.isEmpty()
                && affected.isEmpty()
                && inForce.isEmpty();
    }

    boolean accepts(Decision decision, Reading reading) {
        DecisionRecorded made = decision.recorded();
        return made != null && accepts(made) && accepts(Chronicle.of(decision, reading.zone()), reading.today());
    }

    private boolean accepts(DecisionRecorded made) {
        return kind.map(wanted -> made.kind() == wanted).orElse(true)
                && body.map(wanted -> made.body() == wanted).orElse(true)
                && rule.map(wanted -> made.rule() == wanted).orElse(true)
                && organisation
                        .map(wanted ->
                                wanted.equals(made.mover()) || made.present().contains(wanted))
                        .orElse(true)
                && affected.map(part -> made.affectedGroups().stream().anyMatch(group -> names(group.name(), part)))
                        .orElse(true);
    }

    private boolean accepts(Chronicle chronicle, LocalDate today) {
        LocalDate made = chronicle.life() == null ? today : chronicle.life().decidedOn();
        return from.map(first -> !made.isBefore(first)).orElse(true)
                && until.map(last -> !made.isAfter(last)).orElse(true)
                && is(chronicle, status, today)
                && inForce.map(day -> is(chronicle, Optional.of(Standing.IN_FORCE), day))
                        .orElse(true);
    }

    private static boolean is(Chronicle chronicle, Optional<Standing> wanted, LocalDate day) {
        return wanted.isEmpty() || chronicle.on(day).equals(wanted);
    }

    private static boolean names(Text name, String part) {
        return contains(name.ar(), part) || contains(name.en(), part);
    }

    private static boolean contains(@Nullable String name, String part) {
        return name != null && folded(name).contains(part);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
