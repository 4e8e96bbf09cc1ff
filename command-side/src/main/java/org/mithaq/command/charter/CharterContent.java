package org.mithaq.command.charter;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Clause;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

/** What the rules ask of a charter's content. */
record CharterContent(Charter charter) {

    /** A charter as commands are given it, in JSON. */
    static final String EXAMPLE = """
            {
             "profile": "STRATEGIC_EXECUTIVE",
             "lifespan": {"ar": "طويل الأمد مع مراجعة سنوية", "en": "Long-term, with a yearly review"},
             "places": {"ar": "بالتناوب لدى الأعضاء", "en": "At the members' places in turn"},
             "meetings": [{"body": "STRATEGIC", "everyMonths": 3, "minutes": 120},
                          {"body": "EXECUTIVE", "everyMonths": 1, "minutes": 120}],
             "decisions": {"seekAgreement": true, "fallback": "SIMPLE_MAJORITY"},
             "agendas": {"ar": "قبل 7 أيام", "en": "7 days before"},
             "membership": {"open": true},
             "betweenMeetings": {"ar": "مجموعات العمل", "en": "Working groups"},
             "conflictProcedure": ["TALKS", "MEDIATOR", "ARBITRATOR", "COMMITTEE"],
             "rediscussion": ["NEW_INFORMATION", "CHANGED_CONDITIONS"],
             "groundRules": [{"ar": "نصغي بعضنا إلى بعض", "en": "We listen to one another"}],
             "conduct": {"ar": "نحترم من نخدمهم", "en": "We respect those we serve"},
             "parameters": {"quorum": ">1/2"},
             "raised": {"R-046": "INV"}}""";

    private static final int LONGEST_MINUTES = 24 * 60;
    private static final int LONGEST_MONTHS = 120;

    /** @throws IllegalArgumentException saying what would be right */
    static void checkShape(Charter charter) {
        charter.meetings().forEach(pattern -> {
            within("everyMonths", pattern.everyMonths(), LONGEST_MONTHS);
            within("minutes", pattern.minutes(), LONGEST_MINUTES);
        });
        once("meetings", charter.meetings().stream().map(p -> p.body()).toList());
        once("conflictProcedure", charter.conflictProcedure());
        once("rediscussion", charter.rediscussion());
        if (charter.rediscussionPolicy() != null) {
            Presets.standard().filled(charter.rediscussionPolicy());
        }
    }

    Examination examine(Examination examination) {
        List<String> missing = missing();
        MembershipRules membership = charter.membership();
        return faults(examination
                .rule("R-084", missing.isEmpty(), fact("missing", missing))
                .rule(
                        "R-119",
                        charter.decisions() != null && charter.decisions().fallback() != null)
                .clause("R-132", "charter", !charter.conflictProcedure().isEmpty())
                .clause("R-023", "closed", membership == null || membership.open() || membership.clause() != null)
                .rule("R-118", !charter.groundRules().isEmpty())
                .rule("R-055", charter.conduct() != null));
    }

    /** The charter as it is kept, the values of its parameters in the form in which they are stored. */
    Charter stored() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        charter.parameters()
                .forEach((key, value) ->
                        parameters.put(key, CharterParameter.of(key).check(value)));
        RediscussionPolicy policy = charter.rediscussionPolicy();
        return new Charter(
                charter.profile(),
                charter.lifespan(),
                charter.places(),
                charter.meetings(),
                charter.decisions(),
                charter.agendas(),
                charter.membership(),
                charter.betweenMeetings(),
                charter.conflictProcedure(),
                charter.rediscussion(),
                policy == null ? null : Presets.standard().filled(policy),
                charter.groundRules(),
                charter.conduct(),
                charter.autonomy(),
                charter.ratification(),
                parameters,
                charter.raised());
    }

    /** The unanswered of the seven questions, by the name of the field that would answer. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "lifespan", charter.lifespan());
        note(missing, "places", charter.places());
        note(missing, "meetings", charter.meetings().isEmpty() ? null : charter.meetings());
        note(missing, "decisions", charter.decisions());
        note(missing, "agendas", charter.agendas());
        note(missing, "membership", charter.membership());
        note(missing, "betweenMeetings", charter.betweenMeetings());
        return missing;
    }

    private Examination faults(Examination examination) {
        charter.parameters().forEach((key, value) -> complaint(key, value)
                .ifPresent(complaint -> examination.possible(
                        false,
                        () -> Fault.badInput(
                                "قيمة «" + key + "» في \"parameters\" غير مقبولة", "\"parameters\": " + complaint))));
        boolean groundsTwice = !charter.rediscussion().isEmpty()
                && charter.parameters().containsKey(CharterParameter.REDISCUSSION_GROUNDS.key());
        examination.possible(
                !groundsTwice,
                () -> Fault.badInput(
                        "أسباب إعادة المناقشة تُذكر مرة واحدة: في \"rediscussion\" أو في \"parameters\"",
                        "the grounds of re-discussion stand in \"rediscussion\" or in \"parameters\", not in both"));
        boolean policyAndGrounds = charter.rediscussionPolicy() != null
                && (!charter.rediscussion().isEmpty()
                        || charter.parameters().containsKey(CharterParameter.REDISCUSSION_GROUNDS.key()));
        examination.possible(
                !policyAndGrounds,
                () -> Fault.badInput(
                        "أسباب إعادة المناقشة تُذكر في \"rediscussionPolicy\" وحدها إن وُجدت",
                        "where there is a \"rediscussionPolicy\" the grounds of re-discussion stand in it alone"));
        charter.raised()
                .forEach((rule, level) -> examination.possible(
                        level == Level.INV && raisable(rule),
                        () -> Fault.badInput(
                                "لا يمكن في \"raised\" رفع «" + rule + "» إلى " + level,
                                "\"raised\" takes rules of level ADV or JUST, each raised to INV; not " + rule + " to "
                                        + level)));
        return examination;
    }

    private static Optional<String> complaint(String key, Object value) {
        try {
            CharterParameter.of(key).check(value);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    private static boolean raisable(String id) {
        return Rulebook.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .anyMatch(CharterContent::raisable);
    }

    private static boolean raisable(Rule rule) {
        return rule.level().raisable()
                || rule.clauses().stream().map(Clause::level).anyMatch(Level::raisable);
    }

    private static void note(List<String> missing, String field, @Nullable Object answer) {
        if (answer == null) {
            missing.add(field);
        }
    }

    private static void within(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("\"%s\" is a whole number from 1 to %d".formatted(field, most));
        }
    }

    private static void once(String field, List<?> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("\"" + field + "\" names nothing twice");
        }
    }
}
