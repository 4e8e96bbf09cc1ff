package org.mithaq.command.coalition;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.rulebook.StructureType;

/** Chooses one of the five types of structure; a later choice replaces an earlier one. */
@Intention(
        ar = "اختيار نوع البنية",
        en = "Select the structure type",
        rules = {"R-011"},
        concern = Concern.COALITION,
        example = """
                {"structureType": "PERMANENT_COALITION"}""")
public record SelectStructureType(@Nullable StructureType structureType) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .rule("R-011", structureType != null)
                .possible(state.foundations().founded(), Founding::notYet)
                .acceptOne(() -> new StructureTypeSelected(requireNonNull(structureType)));
    }
}
