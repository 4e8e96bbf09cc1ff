package org.mithaq.command.conflicts;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictId;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;
import org.mithaq.text.Text;

/**
 * Ends a conflict: by an agreement of its parties, or by a ruling that binds or that they accept.
 *
 * @param by how it ends
 * @param outcome what was settled; all may read it
 * @param agreedBy the parties that agree, or that accept the ruling
 * @param file titles of what is added to the file, for the parties' eyes
 */
@Intention(
        ar = "تدوين تسوية نزاع",
        en = "Record a settlement",
        rules = {"R-133", "R-134"},
        concern = Concern.MATTER,
        example = """
                {"conflict": "0198c0de-0000-7000-8000-000000000401", "by": "AGREEMENT",
                 "outcome": {"ar": "تقسيم المسؤوليات وتنسيقها", "en": "Divide and co-ordinate responsibilities"},
                 "agreedBy": ["0198c0de-0000-7000-8000-000000000014", "0198c0de-0000-7000-8000-000000000020"]}""")
public record RecordSettlement(
        ConflictId conflict, Settlement by, Text outcome, List<PartyId> agreedBy, List<Text> file) implements Command {

    private static final Set<ConflictStage> RULING = Set.of(ConflictStage.ARBITRATOR, ConflictStage.COMMITTEE);

    public RecordSettlement {
        agreedBy = Given.list(agreedBy);
        file = Given.list(file);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Conflict found = state.conflicts().find(conflict);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(conflict));
        }
        Examination examination = Examination.of(state, context);
        Cases.open(found, examination);
        Cases.parties("agreedBy", agreedBy, found, examination);
        switch (by) {
            case AGREEMENT -> agreement(found, Standing.in(found, state, context), examination);
            case RULING -> ruling(found, Standing.in(found, state, context), examination);
        }
        return examination.acceptOne(
                () -> new ConflictSettled(conflict, by, found.stage(), outcome, agreedBy, binds(found), file));
    }

    private void agreement(Conflict found, Standing standing, Examination examination) {
        examination
                .possible(
                        agreedBy.containsAll(found.parties()),
                        () -> Fault.badInput(
                                "الاتفاق يقبله جميع أطراف النزاع؛ اذكروهم في \"agreedBy\"",
                                "an agreement is one of all parties; name them in \"agreedBy\""))
                .possible(standing.concerned() || standing.isThe(found.intermediary()), Standing::strangers);
    }

    private void ruling(Conflict found, Standing standing, Examination examination) {
        examination
                .clause(
                        "R-133",
                        "order",
                        RULING.contains(found.stage()),
                        fact("stage", found.stage().name()),
                        fact("procedure", found.procedure()))
                .possible(
                        standing.neutral() || standing.isThe(found.intermediary()),
                        () -> Fault.notAllowed(
                                "يدوّن الحكم المحكّم/ة، أو من ليس طرفاً ويتصرّف باسم هيئة أو باسم الائتلاف",
                                "a ruling is recorded by the arbitrator, or by somebody who is no party, for a body or"
                                        + " the coalition"))
                .possible(
                        binds(found) || agreedBy.containsAll(found.parties()),
                        () -> Fault.wrongState(
                                "الحكم هنا غير ملزم ولم يقبله جميع الأطراف، فلا ينهي النزاع",
                                "a ruling does not bind here and not all parties accept it, so it does not end the"
                                        + " conflict"));
    }

    private boolean binds(Conflict found) {
        return by == Settlement.RULING && found.binding().contains(found.stage());
    }
}
