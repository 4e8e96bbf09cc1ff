package org.mithaq.rediscussion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** A way in words. */
record Explanation(Way way, TermsPlace place, int policyVersion) {

    static final Text EMPTY = Text.of("—", "—");

    Text text() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(possible());
        sentences.add(Words.initiators(way.terms().initiators()));
        if (way.open()) {
            sentences.add(when());
            sentences.add(grounds());
            sentences.add(supporters());
        }
        sentences.add(Words.judge(way.terms().admittedBy()));
        sentences.add(Words.appeal(way.terms().appealTo()));
        sentences.add(hearing());
        sentences.add(meanwhile());
        sentences.add(clause());
        return joined(sentences);
    }

    private Text possible() {
        Text what = Words.procedure(way.terms().procedure());
        if (way.open()) {
            return Text.of("يمكن اليوم " + what.ar() + ".", "Today it is possible to " + what.en() + ".");
        }
        return Text.of(
                "لا يمكن اليوم " + what.ar() + ": " + reasons(Language.AR) + "." + next(Language.AR),
                "Today it is not possible to " + what.en() + ": " + reasons(Language.EN) + "." + next(Language.EN));
    }

    private String reasons(Language language) {
        return way.obstacles().stream()
                .map(obstacle -> way.text(obstacle).in(language))
                .collect(Collectors.joining(language == Language.AR ? "؛ " : "; "));
    }

    private String next(Language language) {
        if (way.from() == null) {
            return "";
        }
        return language == Language.AR
                ? " أول يوم للطلب: " + way.from() + "."
                : " The first day to ask: " + way.from() + ".";
    }

    private Text when() {
        return way.until() == null
                ? Text.of("لا أجل لذلك.", "There is no last day for it.")
                : Text.of("آخر يوم للطلب: " + way.until() + ".", "The last day to ask: " + way.until() + ".");
    }

    private Text grounds() {
        if (!way.groundNeeded()) {
            return Text.of("لا يلزم ذكر شرط محدّد.", "No particular ground is needed.");
        }
        return Text.of(
                "يذكر الطلب أحد الشروط: " + list(Language.AR, "، ") + ".",
                "The request names one of these grounds: " + list(Language.EN, ", ") + ".");
    }

    private String list(Language language, String comma) {
        return way.grounds().stream()
                .map(ground ->
                        Words.ground(ground).in(language) + again(way.repeated().contains(ground), language))
                .collect(Collectors.joining(comma));
    }

    private static String again(boolean repeated, Language language) {
        if (!repeated) {
            return "";
        }
        return language == Language.AR ? " (سبق ذكره، فيلزم مبرّر)" : " (named before, so a justification is needed)";
    }

    private Text supporters() {
        int missing = way.supportersMissing();
        if (missing == 0) {
            return Text.of("لا يلزم مؤيدون آخرون.", "No other supporters are needed.");
        }
        boolean distinct = way.terms().distinctOrganisations();
        return Text.of(
                "عدد المؤيدين اللازمين بعد: " + missing + (distinct ? "، كلٌّ من منظمة مختلفة." : "."),
                "Supporters still needed: " + missing + (distinct ? ", each from another organisation." : "."));
    }

    private Text hearing() {
        Text where = Words.hearing(way.terms().heardAt());
        Integer days = way.terms().hearWithinDays();
        return days == null
                ? Text.of("تجري المناقشة " + where.ar() + ".", "It is heard " + where.en() + ".")
                : Text.of(
                        "تجري المناقشة " + where.ar() + "، وتسقط إن لم تجرِ خلال المهلة (بالأيام): " + days + ".",
                        "It is heard " + where.en() + ", and lapses unless heard in time (days): " + days + ".");
    }

    /** What was not adopted cannot stay in force. */
    private Text meanwhile() {
        Terms terms = way.terms();
        Text effect = terms.procedure() == RediscussionProcedure.RENEW
                        || way.obstacles().contains(Obstacle.NOT_APPROVED)
                ? Words.NOT_ADOPTED_MEANWHILE
                : Words.effect(terms.effectWhilePending());
        return terms.irreversibleActionsBlocked()
                ? Text.of(
                        effect.ar() + " ولا يُتخذ في هذه الأثناء إجراء لا رجعة فيه.",
                        effect.en() + " Meanwhile nothing is done that cannot be undone.")
                : effect;
    }

    private Text clause() {
        Text terms = place.text();
        return policyVersion == 0
                ? Text.of("(السياسة الافتراضية: " + terms.ar() + ")", "(Default policy: " + terms.en() + ")")
                : Text.of(
                        "(النظام الداخلي، النسخة " + policyVersion + ": " + terms.ar() + ")",
                        "(Charter, version " + policyVersion + ": " + terms.en() + ")");
    }

    private static Text joined(List<Text> sentences) {
        Function<Language, String> in =
                language -> sentences.stream().map(text -> text.in(language)).collect(Collectors.joining(" "));
        return Text.of(in.apply(Language.AR), in.apply(Language.EN));
    }
}
