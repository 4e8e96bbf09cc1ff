package org.mithaq.query.rules;

import java.util.List;
import java.util.Optional;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Policies;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rediscussion.TermsPlace;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** What people call a clause of a charter's policy on re-discussion, which records name by its path. */
public final class Clause {

    private Clause() {}

    static boolean named(String value) {
        return TermsPlace.read(value).isPresent();
    }

    /**
     * The kinds of decisions whose terms stand there, and their procedure.
     *
     * @param version of the charter; 0 for the default policy
     * @param path such as {@code rediscussionPolicy.kinds[0].terms[0]}
     */
    public static Text said(Reading reading, int version, String path) {
        return TermsPlace.read(path)
                .flatMap(place -> policy(reading, version).map(policy -> said(policy, place)))
                .orElseGet(() -> Text.of(say(Language.AR, "clause.policy"), say(Language.EN, "clause.policy")));
    }

    private static Optional<RediscussionPolicy> policy(Reading reading, int version) {
        return (version == 0
                        ? Optional.of(Policies.DEFAULT)
                        : reading.coalition()
                                .charter(version)
                                .map(CharterVersion::charter)
                                .map(Policies::of))
                .map(Presets.standard()::filled);
    }

    private static Text said(RediscussionPolicy policy, TermsPlace place) {
        Optional<KindTerms> kinds = Optional.ofNullable(place.kinds())
                .filter(index -> index < policy.kinds().size())
                .map(policy.kinds()::get);
        List<Terms> terms = kinds.map(KindTerms::terms).orElse(policy.terms());
        return Text.of(said(Language.AR, kinds, terms, place.terms()), said(Language.EN, kinds, terms, place.terms()));
    }

    private static String said(Language language, Optional<KindTerms> kinds, List<Terms> terms, int index) {
        Words words = Words.in(language);
        String matter = kinds.map(some -> words.say("clause.kinds", words.labels(some.kinds())))
                .orElseGet(() -> words.say("clause.usual"));
        return index < terms.size()
                ? words.say(
                        "clause.procedure", matter, words.label(terms.get(index).procedure()))
                : matter;
    }

    private static String say(Language language, String key) {
        return Words.in(language).say(key);
    }
}
