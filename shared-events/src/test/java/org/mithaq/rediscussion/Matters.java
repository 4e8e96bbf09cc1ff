package org.mithaq.rediscussion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter.Request;
import org.mithaq.rediscussion.Matter.Stage;

/** A decision of the first of March in a coalition of 21, and those who would reopen it. */
final class Matters {

    static final LocalDate DECIDED = LocalDate.parse("2026-03-01");
    static final DecisionId DECISION = new DecisionId(uuid(4, 1));
    static final Asker DELEGATE = new Asker(party(1), true, false, true);
    static final int MEMBERS = 21;

    private Matters() {}

    static Matter decided() {
        return decided(DECIDED);
    }

    static Matter decided(LocalDate day) {
        return matter(life(Outcome.ADOPTED, day));
    }

    static Matter matter(DecisionLife life) {
        Set<PartyId> members =
                IntStream.rangeClosed(1, MEMBERS).mapToObj(Matters::party).collect(Collectors.toUnmodifiableSet());
        return new Matter(DECISION, DecisionKind.FUNDING, life, Set.of(), false, Set.of(), members, List.of());
    }

    static DecisionLife life(Outcome outcome, LocalDate day) {
        return new DecisionLife(outcome, day, day, null, null, List.of(), null, null, null, null, null, null);
    }

    static Request request(int number, @Nullable RediscussionGround ground, Stage stage, @Nullable LocalDate closed) {
        LocalDate asked = closed == null ? DECIDED : closed;
        return new Request(
                new RediscussionId(uuid(8, number)),
                DECISION,
                ground,
                asked,
                stage,
                List.of(new Supporter(party(2), new PersonId(uuid(9, 2)))),
                2,
                closed);
    }

    static RediscussionPolicy preset(String key) {
        Preset preset = Presets.standard().find(key);
        if (preset == null) {
            throw new IllegalArgumentException(key);
        }
        return preset.policy();
    }

    static RediscussionPolicy policy(Terms terms) {
        return new RediscussionPolicy(null, List.of(terms), List.of(), false);
    }

    static Terms usual() {
        return preset(Presets.DEFAULT).terms().get(0);
    }

    static PartyId party(int number) {
        return new PartyId(uuid(1, number));
    }

    private static String uuid(int kind, int number) {
        return "00000000-0000-7000-8%03d-%012d".formatted(kind, number);
    }
}
