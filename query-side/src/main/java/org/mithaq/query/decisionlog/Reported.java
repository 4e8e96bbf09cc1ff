package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.List;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.rules.Known;
import org.mithaq.query.rules.RuleNote;

/** Decisions as they are read, with the names of what they speak of and whether the reader may reopen them. */
record Reported(Reading reading, Readers readers, Names names, Reopening reopening) {

    static Reported of(Reading reading, Applicant applicant, Readers readers, Collection<Decision> decisions) {
        return new Reported(
                reading, readers, Names.of(reading, decisions), Reopening.of(reading, applicant, decisions));
    }

    /** A single one, with the votes on those that it is linked with. */
    static Reported of(Reading reading, Applicant applicant, Readers readers, Decision decision) {
        return new Reported(
                reading,
                readers,
                Names.withVotes(reading, decision),
                Reopening.of(reading, applicant, List.of(decision)));
    }

    DecisionReport report(Decision decision, List<ConsequenceReport> consequences) {
        DecisionRecorded made = decision.recorded() == null ? null : readers.asRead(decision.recorded());
        Circumstances when = decision.circumstances(DecisionRecorded.class).orElse(null);
        return made == null || when == null
                ? prepared(decision, consequences)
                : made(decision, made, when, consequences);
    }

    private DecisionReport made(
            Decision decision, DecisionRecorded made, Circumstances when, List<ConsequenceReport> consequences) {
        Chronicle chronicle = Chronicle.of(decision, reading.zone());
        return new DecisionReport(
                decision.id(),
                made.number(),
                made.kind(),
                made.title(),
                made.text(),
                made.outcome(),
                made.vote(),
                made.rule(),
                when.meta().charterVersion(),
                made.quorum(),
                made.body(),
                names.meeting(made.meeting()),
                made.mover() == null ? null : reading.named(made.mover()),
                reading.named(made.present()),
                made.reasons(),
                made.alternatives(),
                decision.evidence(),
                made.affectedGroups(),
                made.concessions(),
                decision.course().refersToMission(),
                made.amount(),
                when.meta().occurredAt(),
                when.recordedAt(),
                when.sequence(),
                when.meta().imported(),
                when.meta().justification(),
                RuleNote.forReaders(
                        Known.naming(
                                reading,
                                when.meta().advisories().stream()
                                        .map(RuleNote::of)
                                        .toList()),
                        readers == Readers.MEMBERS),
                chronicle.on(reading.today(), reading).orElse(null),
                DeliberationReport.of(decision, made, names, readers),
                rounds(decision),
                chronicle.life() == null ? null : LifeReport.of(decision, chronicle.life()),
                LifeReport.links(decision, names),
                new Requests(decision, names, readers).reports(),
                readers.only(consequences),
                readers.only(reopening.of(decision).map(ReopeningReport::brief).orElse(null)));
    }

    private List<RoundReport> rounds(Decision decision) {
        return Round.of(decision).stream()
                .map(round -> round.report(names, readers))
                .toList();
    }

    private DecisionReport prepared(Decision decision, List<ConsequenceReport> consequences) {
        DecisionProposed proposed = decision.proposed();
        return new DecisionReport(
                decision.id(),
                0,
                proposed == null ? null : proposed.kind(),
                proposed == null ? null : proposed.title(),
                proposed == null ? null : proposed.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proposed == null ? null : readers.only(reading.named(proposed.proposer())),
                List.of(),
                List.of(),
                List.of(),
                decision.evidence(),
                List.of(),
                List.of(),
                decision.course().refersToMission(),
                proposed == null ? null : proposed.amount(),
                null,
                null,
                null,
                false,
                null,
                List.of(),
                null,
                DeliberationReport.of(decision, null, names, readers),
                rounds(decision),
                null,
                LifeReport.links(decision, names),
                new Requests(decision, names, readers).reports(),
                readers.only(consequences),
                null);
    }
}
