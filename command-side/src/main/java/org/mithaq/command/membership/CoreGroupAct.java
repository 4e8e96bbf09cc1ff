package org.mithaq.command.membership;

import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership.CoreGroup;

/** What an act upon the core group needs: a group that stands, and somebody who may act upon it. */
final class CoreGroupAct {

    private CoreGroupAct() {}

    static boolean stands(CoalitionState state) {
        CoreGroup group = state.membership().coreGroup();
        return group != null && !group.dissolved();
    }

    static Fault noGroup() {
        return Fault.wrongState(
                "لا توجد مجموعة نواة قائمة: لم تُشكَّل بعد أو حُلّت",
                "there is no core group: it is not formed yet, or it was dissolved");
    }

    static Fault notByOthers() {
        return Fault.notAllowed(
                "لا تقوم بهذا إلا جهة من المجموعة النواة أو المنسّق/ة",
                "only a party of the core group or the coordinator does this");
    }
}
