package org.mithaq.query.resources;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BarrierId;
import org.mithaq.events.ContributionId;
import org.mithaq.events.NeedId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.NeedKind;
import org.mithaq.events.Vocabulary.StaffGround;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

/** Resources and barriers for tests. */
public final class Giving {

    public static final Text WHAT = Text.of("قاعة المدرسة", "The school hall");

    private Giving() {}

    public static BarrierId barrier(int number) {
        return new BarrierId(Told.uuid(20, number));
    }

    public static BarrierDeclared declared(int number, BarrierKind kind, @Nullable PartyId party) {
        return new BarrierDeclared(barrier(number), kind, WHAT, party);
    }

    public static BarrierResolved resolved(int number, PartyId... by) {
        return new BarrierResolved(barrier(number), WHAT, List.of(by));
    }

    public static ContributionOffered offered(int number, int by) {
        return new ContributionOffered(
                new ContributionId(Told.uuid(21, number)), party(by), ContributionKind.SPACE, WHAT);
    }

    public static NeedRecorded need() {
        return new NeedRecorded(new NeedId(Told.uuid(22, 1)), NeedKind.COORDINATOR, WHAT, WHAT, party(2));
    }

    public static FundingScreened screened(FundingPace pace) {
        return new FundingScreened(decision(1), FundingDirection.FITS, pace, WHAT);
    }

    public static StaffAppointed appointed() {
        return new StaffAppointed(person(8), WHAT, party(2), Set.of(StaffGround.EXPERTISE), true, null);
    }

    public static CapitalMapped capital() {
        return new CapitalMapped(party(2), List.of(new Holding(CapitalKind.SOCIAL, WHAT)));
    }
}
