package org.mithaq.command.communication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.Given;
import org.mithaq.events.PublicationId;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.text.Text;

/**
 * Publishes something, such as on the coalition's site.
 *
 * @param kind what it is; publishing the MISSION is what R-083 asks for before partners are met
 * @param place where it appears
 * @param credits whose merit it names; a SUCCESS names some
 */
@Intention(
        ar = "نشر مادة",
        en = "Publish an item",
        rules = {"R-083", "R-140", "R-145", "R-147"},
        concern = Concern.NAME,
        example = """
                {"item": "01890a5d-ac96-774b-bcce-b302099a8701", "kind": "RESOURCE",
                 "title": {"ar": "دليل المناصرة", "en": "Advocacy guide"},
                 "place": {"ar": "موقع المجتمع المدني", "en": "Civil-society site"}}""")
public record PublishItem(
        PublicationId item,
        PublicationKind kind,
        Text title,
        @Nullable Text summary,
        @Nullable Text place,
        List<Credit> credits)
        implements Command {

    public PublishItem {
        credits = Given.list(credits);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context)
                .rule("R-140", kind != PublicationKind.SUCCESS || !credits.isEmpty())
                .possible(!state.mandates().items().contains(item), () -> Fault.exists(item))
                .possible(
                        kind != PublicationKind.MISSION || state.foundations().mission() != null,
                        () -> Fault.wrongState(
                                "لم تُعتمد رسالة الائتلاف بعد", "the coalition has not adopted its mission yet"));
        Credits.known(credits, state, examination);
        return examination.acceptOne(() -> new ItemPublished(item, kind, title, summary, place, credits));
    }
}
