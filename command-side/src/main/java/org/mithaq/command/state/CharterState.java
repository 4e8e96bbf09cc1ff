package org.mithaq.command.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.AgreementId;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CharterEvent.Terms;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rediscussion.Policies;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Threshold;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The charter in force and what hangs on it.
 *
 * @param version 0 before the first charter
 * @param acknowledged the members that acknowledged this version
 * @param agreements co-operation agreements that somebody signed
 * @param policies when a decision may be discussed again, by the version of the charter that says so: the one in force
 *     when a decision was adopted governs it
 */
public record CharterState(
        int version,
        @Nullable Charter charter,
        PSet<PartyId> acknowledged,
        PMap<BodyKind, Delegation> delegations,
        PMap<AgreementId, Agreement> agreements,
        PMap<Integer, RediscussionPolicy> policies) {

    static final CharterState EMPTY = new CharterState(
            0, null, HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** A co-operation agreement; in force once nobody is outstanding. */
    public record Agreement(Terms terms, PSet<PartyId> outstanding) {}

    /** Whether the charter raised the rule to INV. */
    public boolean raises(String rule) {
        return charter != null && charter.raised().get(rule) == Level.INV;
    }

    /** What the body may decide, or {@code null} where nothing was delegated to it. */
    public @Nullable Delegation delegation(BodyKind body) {
        return delegations.get(body);
    }

    /** The value of a parameter that is a whole number: the charter's, or the default. */
    public int number(CharterParameter parameter) {
        return (Integer) value(parameter);
    }

    /** Whether a parameter that is a choice says that. */
    public boolean chooses(CharterParameter parameter, String option) {
        return value(parameter).equals(option);
    }

    /** The value of a parameter that is a share or a number of a whole. */
    public Threshold threshold(CharterParameter parameter) {
        return Threshold.parse((String) value(parameter));
    }

    /** The value of a parameter that is a list or an order. */
    @SuppressWarnings("unchecked") // CharterParameter.check lets nothing else into a charter
    public List<String> list(CharterParameter parameter) {
        return (List<String>) value(parameter);
    }

    /** The version whose policy governs a decision adopted under that version of the charter; 0 is the default policy. */
    public int governing(int adoptedUnder) {
        return Policies.governing(adoptedUnder, version, policies.get(version));
    }

    /** The policy of that version of the charter. */
    public RediscussionPolicy policy(int of) {
        RediscussionPolicy policy = policies.get(of);
        return policy == null ? Policies.DEFAULT : policy;
    }

    private Object value(CharterParameter parameter) {
        Object set = charter == null ? null : charter.parameters().get(parameter.key());
        return set == null ? parameter.defaultValue() : set;
    }

    CharterState evolve(CharterEvent event) {
        return switch (event) {
            case CharterAdopted e -> inForce(e.version(), e.charter());
            case CharterAmended e -> inForce(e.version(), e.charter());
            case CharterAcknowledged e ->
                new CharterState(version, charter, acknowledged.plus(e.party()), delegations, agreements, policies);
            case DelegationDefined e -> {
                PMap<BodyKind, Delegation> all = delegations;
                for (Delegation delegation : e.delegations()) {
                    all = all.plus(delegation.body(), delegation);
                }
                yield new CharterState(version, charter, acknowledged, all, agreements, policies);
            }
            case AgreementSigned e -> {
                Agreement begun = agreements.get(e.agreement());
                Terms terms = begun == null ? requireNonNull(e.terms()) : begun.terms();
                Agreement signed = new Agreement(terms, HashTreePSet.from(e.outstanding()));
                yield new CharterState(
                        version, charter, acknowledged, delegations, agreements.plus(e.agreement(), signed), policies);
            }
        };
    }

    /** Another version: nobody acknowledged it yet, and who decides what stays as it was. */
    private CharterState inForce(int number, Charter text) {
        return new CharterState(
                number, text, HashTreePSet.empty(), delegations, agreements, policies.plus(number, Policies.of(text)));
    }
}
