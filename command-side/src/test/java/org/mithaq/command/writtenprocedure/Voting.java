package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/** What tests of written procedures begin with: all 21 members vote on decision 3 for a week. */
final class Voting {

    static final WrittenProcedureId PROCEDURE = new WrittenProcedureId("00000000-0000-7000-8023-000000000001");
    static final DecisionId MATTER = decision(3);
    static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    static final LocalDate LAST_DAY = TODAY.plusDays(7);

    private Voting() {}

    /** A coalition whose charter sets these parameters. */
    static Scenario chartered(Map<String, Object> parameters) {
        return Gathering.chartered(Gathering.charter(
                CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, parameters, Map.of()));
    }

    static Scenario chartered() {
        return chartered(Map.of());
    }

    /** Party 1 put the motion to all members. */
    static Scenario begun() {
        return Parties.by(1, chartered()).then(all(DecisionKind.OTHER));
    }

    /** These many in favour, then these many against, in the order of their numbers. */
    static Scenario voted(Scenario scenario, int inFavour, int against) {
        IntStream.rangeClosed(1, inFavour + against).forEach(number -> Parties.by(number, scenario)
                .then(vote(number <= inFavour ? Choice.IN_FAVOUR : Choice.AGAINST)));
        return scenario;
    }

    static CastVote vote(Choice choice) {
        return new CastVote(PROCEDURE, choice);
    }

    static CloseWrittenProcedure close() {
        return new CloseWrittenProcedure(PROCEDURE);
    }

    /** The day after the last one. */
    static Scenario over(Scenario scenario) {
        return scenario.at(inDays(8));
    }

    static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static OpenWrittenProcedure all(DecisionKind kind) {
        return open(BodyKind.PLENARY, LAST_DAY, null, draft(kind), text("wording"));
    }

    static Draft draft(DecisionKind kind) {
        return new Draft(kind, text("title"), text("mission"), List.of(), null, null);
    }

    static OpenWrittenProcedure open(
            BodyKind body,
            LocalDate closesOn,
            @Nullable String participation,
            @Nullable Draft draft,
            @Nullable Text wording) {
        return open(body, closesOn, participation, draft, wording, null);
    }

    /** What another command will do once it carries. */
    static OpenWrittenProcedure all(DecisionKind kind, Effecting effect) {
        return open(BodyKind.PLENARY, LAST_DAY, null, draft(kind), text("wording"), effect);
    }

    private static OpenWrittenProcedure open(
            BodyKind body,
            LocalDate closesOn,
            @Nullable String participation,
            @Nullable Draft draft,
            @Nullable Text wording,
            @Nullable Effecting effect) {
        return new OpenWrittenProcedure(
                PROCEDURE,
                MATTER,
                body,
                null,
                closesOn,
                participation == null ? null : Threshold.parse(participation),
                draft,
                wording,
                null,
                List.of(),
                List.of(text("another way")),
                List.of(),
                List.of(),
                false,
                null,
                effect,
                null);
    }
}
