package org.mithaq.command.histories;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.histories.Author.Sending;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.events.ActingAs.Capacity;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.text.Text;

/** A history as a story: one line a command. */
final class Told {

    private static final int LONGEST = 330;

    private Told() {}

    /** Who did what, and what came of it. */
    static String line(Sending sending, Answer answer) {
        CommandRequest request = sending.request();
        return "%s %s of %s%s: %s → %s"
                        .formatted(
                                sending.at(),
                                request.actor().role(),
                                brief(request.actor().party()),
                                request.actingAs().capacity() == Capacity.OWN_ORG
                                        ? ""
                                        : " for "
                                                + (request.actingAs().body() == null
                                                        ? "the coalition"
                                                        : brief(request.actingAs()
                                                                .body())),
                                shortened(brief(request.command())),
                                answer(answer))
                + (request.dryRun() ? " (dry run)" : "");
    }

    /** A value without what is absent in it, and ids by their last digits. */
    static String brief(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Text text -> '"' + (text.en() == null ? String.valueOf(text.ar()) : text.en()) + '"';
            case Id id -> kind(id) + " " + digits(id.value());
            case Collection<?> several -> several.stream().map(Told::brief).collect(Collectors.joining(", ", "[", "]"));
            case Record whole ->
                Shape.of(whole.getClass()).parts().stream()
                        .filter(part -> present(part.of(whole)))
                        .map(part -> part.component().getName() + " " + brief(part.of(whole)))
                        .collect(Collectors.joining(", ", whole.getClass().getSimpleName() + "(", ")"));
            default -> value.toString();
        };
    }

    private static String shortened(String told) {
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted ->
                accepted.records().stream()
                                .map(recorded -> recorded.sequence() + " " + name(recorded.event()))
                                .collect(Collectors.joining(", "))
                        + (accepted.repeated() ? " (as before)" : "");
            case Answer.Refused refused ->
                refused.rules().stream()
                                .map(rule -> rule.rule() + (rule.clause() == null ? "" : "/" + rule.clause()))
                                .collect(Collectors.joining(", ", "refused by ", ""))
                        + (refused.repeated() ? " (as before)" : "");
            case Answer.Faulted faulted ->
                "impossible: " + faulted.fault().kind() + " "
                        + brief(faulted.fault().detail());
        };
    }

    private static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    private static boolean present(@Nullable Object value) {
        return value != null
                && !Boolean.FALSE.equals(value)
                && !(value instanceof Collection<?> several && several.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static String kind(Id id) {
        return id.getClass().getSimpleName().replaceAll("Id$", "").toLowerCase(Locale.ROOT);
    }

    private static String digits(String id) {
        return id.startsWith("00000000-") ? id.replaceAll("^.*-0*", "") : id.substring(0, 4);
    }
}
