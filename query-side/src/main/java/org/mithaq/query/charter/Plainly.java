package org.mithaq.query.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.events.Vocabulary.SameMatter;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Preset;
import org.mithaq.rediscussion.Presets;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** Terms of re-discussion in plain words, one sentence each. */
public final class Plainly {

    private final Terms terms;
    private final List<Text> sentences = new ArrayList<>();

    private Plainly(Terms terms) {
        this.terms = terms;
    }

    /** A whole policy, with what it takes from a preset: the usual terms, then those for some kinds of decisions. */
    public static List<Text> said(RediscussionPolicy policy) {
        Presets presets = Presets.standard();
        RediscussionPolicy filled = presets.filled(policy);
        Preset preset = filled.preset() == null ? null : presets.find(filled.preset());
        return Stream.of(
                        preset == null
                                ? Stream.<Text>of()
                                : Stream.of(spoken(words -> words.say("policy.preset") + " "
                                        + preset.name().in(words.language()) + ".")),
                        filled.terms().stream().flatMap(terms -> said(terms).stream()),
                        filled.kinds().stream().map(Plainly::special),
                        filled.coversEarlierDecisions()
                                ? Stream.of(spoken(words -> words.say("policy.earlier")))
                                : Stream.<Text>of())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Text special(KindTerms some) {
        return spoken(words -> Stream.of(
                        Stream.of(words.say("policy.for") + " " + labels(words, some.kinds()) + "."),
                        some.terms().isEmpty() ? Stream.of(words.say("policy.never")) : Stream.<String>of(),
                        some.terms().stream()
                                .flatMap(terms -> said(terms).stream())
                                .map(sentence -> sentence.in(words.language())))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" ")));
    }

    private static Text spoken(Function<Words, String> said) {
        return Text.of(said.apply(Words.in(Language.AR)), said.apply(Words.in(Language.EN)));
    }

    /** One way of reopening a decision. */
    public static List<Text> said(Terms terms) {
        Plainly plainly = new Plainly(terms);
        plainly.asking();
        plainly.when();
        plainly.judging();
        plainly.meanwhile();
        return List.copyOf(plainly.sentences);
    }

    private void asking() {
        constant("policy.procedure", terms.procedure());
        say(
                "policy.initiators",
                words -> terms.initiators().isEmpty()
                        ? words.say("policy.anydelegate")
                        : labels(words, terms.initiators()));
        if (terms.supportersRequired() != null) {
            Text required = terms.supportersRequired().text();
            say(
                    terms.distinctOrganisations() ? "policy.supporters.distinct" : "policy.supporters",
                    words -> required.in(words.language()));
        }
        days("policy.window", terms.supportWindowDays());
        if (terms.grounds().isEmpty()) {
            say("policy.grounds.none");
        } else {
            say("policy.grounds", words -> labels(words, terms.grounds()));
        }
        when(terms.evidenceRequired(), "policy.evidence");
        when(terms.newSinceDecision(), "policy.newsince");
        say(terms.sameMatter() == SameMatter.LINKED_DECISIONS ? "policy.linked" : "policy.thisonly");
    }

    private void when() {
        say(terms.sameMeeting() ? "policy.samemeeting" : "policy.notsamemeeting");
        days("policy.earliest", terms.earliestAfterDays());
        days("policy.latest", terms.latestAfterDays());
        days("policy.notice", terms.noticeDays());
        days("policy.hearwithin", terms.hearWithinDays());
        days("policy.cooldown", terms.cooldownDays());
        days("policy.most", terms.maxRequests());
        days("policy.mostperground", terms.maxRequestsPerGround());
        days("policy.effective", terms.effectiveAfterDays());
    }

    private void judging() {
        constant("policy.admitted", terms.admittedBy());
        constant("policy.appeal", terms.appealTo());
        constant("policy.heard", terms.heardAt());
        constant("policy.withnotice", terms.thresholdWithNotice());
        constant("policy.withoutnotice", terms.thresholdWithoutNotice());
        if (!terms.exempt().isEmpty()) {
            say("policy.exempt", words -> labels(words, terms.exempt()));
        }
    }

    private void meanwhile() {
        if (terms.procedure() != RediscussionProcedure.RENEW) {
            constant("policy.meanwhile", terms.effectWhilePending());
        }
        when(terms.irreversibleActionsBlocked(), "policy.irreversible");
    }

    private static String labels(Words words, List<? extends Enum<?>> constants) {
        return words.list(constants.stream().map(words::label).toList());
    }

    private void days(String key, @Nullable Integer number) {
        if (number != null) {
            sentences.add(spoken(words -> words.say(key, number)));
        }
    }

    private void constant(String key, @Nullable Enum<?> constant) {
        if (constant != null) {
            say(key, words -> words.label(constant));
        }
    }

    private void when(boolean holds, String key) {
        if (holds) {
            say(key);
        }
    }

    private void say(String key) {
        say(key, words -> "");
    }

    private void say(String key, Function<Words, String> argument) {
        sentences.add(spoken(words -> words.say(key, argument.apply(words))));
    }
}
