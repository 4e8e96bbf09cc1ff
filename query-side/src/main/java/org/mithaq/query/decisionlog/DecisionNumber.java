package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.platform.search.Findable;
import org.mithaq.text.Text;

/**
 * Which decision has a number in its coalition, and what it is found by, so that the log is narrowed without reading
 * whole decisions.
 *
 * @param meeting the one that made it, where one did
 * @param procedure else the vote in writing
 * @param marks words such as {@code kind:FUNDING}, of which a question names as many as it likes
 * @param words of its texts
 * @param affected the words of the names of the groups it affects
 */
public record DecisionNumber(
        String coalition,
        int number,
        @Nullable String decision,
        @Nullable MeetingId meeting,
        @Nullable WrittenProcedureId procedure,
        List<String> marks,
        String words,
        String affected)
        implements View<DecisionNumber> {

    static final String KIND = "kind:";
    static final String BODY = "body:";
    static final String RULE = "rule:";
    static final String PARTY = "party:";
    static final String MOVER = "mover:";
    static final String ADVISORY = "advisory:";
    /** Unanimous, and no alternatives were recorded. */
    static final String EASY = "easy";

    public static final Projection<DecisionNumber> PROJECTION = new Projection<>(
            "decisionnumbers", 7, DecisionNumber.class, DecisionNumber::touched, DecisionNumber::none, true);

    public DecisionNumber {
        marks = Given.list(marks);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof DecisionRecorded recorded
                ? List.of(Ids.numbered(envelope.coalition().value(), recorded.number()))
                : List.of();
    }

    private static DecisionNumber none(String id) {
        return new DecisionNumber(Ids.first(id), Integer.parseInt(Ids.last(id)), null, null, null, List.of(), "", "");
    }

    @Override
    public DecisionNumber apply(Envelope envelope) {
        return envelope.event() instanceof DecisionRecorded made
                ? new DecisionNumber(
                        coalition,
                        number,
                        made.decision().value(),
                        made.meeting(),
                        made.procedure(),
                        marks(made, envelope.meta().advisories()),
                        Findable.words(texts(made, envelope.meta().justification()).stream()),
                        Findable.words(made.affectedGroups().stream().map(AffectedGroup::name)))
                : this;
    }

    private static List<String> marks(DecisionRecorded made, List<Advisory> advisories) {
        return Stream.of(
                        Stream.of(KIND + made.kind(), BODY + made.body(), RULE + made.rule()),
                        Stream.ofNullable(made.mover()).map(mover -> MOVER + mover),
                        Stream.concat(made.present().stream(), Stream.ofNullable(made.mover()))
                                .map(party -> PARTY + party),
                        advisories.stream().map(advisory -> ADVISORY + advisory.rule()),
                        Undiscussed.easy(made) ? Stream.of(EASY) : Stream.<String>of())
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    boolean easy() {
        return marks.contains(EASY);
    }

    boolean madeBy(OfBody body) {
        return body.met(meeting) || body.votes(procedure);
    }

    /** What it says: its title and wording, all that stands beside it for ever, and the reason given with it. */
    private static List<Text> texts(DecisionRecorded made, @Nullable Text justification) {
        List<Text> texts = new ArrayList<>(List.of(made.title(), made.text()));
        texts.addAll(made.reasons());
        texts.addAll(made.alternatives());
        texts.addAll(made.concessions());
        made.affectedGroups().forEach(group -> texts.add(group.name()));
        made.evidence().forEach(piece -> {
            texts.add(piece.title());
            texts.add(piece.source());
        });
        if (justification != null) {
            texts.add(justification);
        }
        return texts;
    }
}
