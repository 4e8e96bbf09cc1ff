package org.mithaq.command.rediscussion;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;

/** What has to be so for a request to be ruled on at all. */
final class Pending {

    private Pending() {}

    /** It has its supporters and was not ruled on, or its refusal was appealed. */
    static Examination examine(RequestLife request, LocalDate day, Examination examination) {
        Stage stage = request.stageOn(day);
        return examination
                .clause("R-128", "support", stage != Stage.GATHERING, fact("supportersMissing", request.missing()))
                .possible(
                        stage == Stage.GATHERING || stage == Stage.COMPLETE || stage == Stage.APPEALED,
                        () -> stage == Stage.LAPSED
                                ? Fault.wrongState("سقط هذا الطلب لانقضاء مدته", "this request has lapsed")
                                : Fault.wrongState("بُتّ في هذا الطلب", "this request was ruled on"));
    }
}
