package org.mithaq.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import net.jqwik.api.lifecycle.AfterContainer;
import org.mithaq.command.platform.axon.LiveCoalition;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/**
 * Whole histories of {@value #COMMANDS} commands, from several beginnings: whatever people send, every invariant holds.
 *
 * <p>{@code jqwik.tries.default} says how many histories, 1000 if it says nothing. The seed of a failure is in its report;
 * a failure is told as the shortest story that was found.
 */
class RandomHistoriesTest {

    static final int COMMANDS = 200;

    private static final EventCodec CODEC = new EventCodec();
    private static final Coverage COVERAGE = new Coverage();

    @Property(edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void noSequenceOfCommandsBreaksAnInvariant(
            @ForAll("beginnings") Beginning beginning, @ForAll("acts") Acts acts, @ForAll("cuts") int cut) {
        History history = new History(beginning);
        try {
            Checked checked = new Checked(history);
            acts.all().forEach(checked::play);
            checked.agree();
            recordsSurviveTheWire(
                    history.coalition().log(), beginning.coalition().log().size());
            replayIsTheLiveState(history.coalition(), cut);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(broken.getMessage() + "\n" + history.story(), broken);
        }
        COVERAGE.count(history);
    }

    private static void recordsSurviveTheWire(List<Envelope> log, int from) {
        for (Envelope envelope : log.subList(from, log.size())) {
            assertThat(CODEC.decode(CODEC.encode(envelope))).isEqualTo(envelope);
        }
    }

    /** From the first record on, and from a snapshot that was stored at some point. */
    private static void replayIsTheLiveState(LiveCoalition live, int cut) {
        List<Envelope> log = live.log();
        int at = log.size() * cut / 100;
        LiveCoalition upTo = LiveCoalition.replayed(live.id(), log.subList(0, at));
        LiveCoalition fromSnapshot = upTo.storedAndRead().andThen(log.subList(at, log.size()));
        assertThat(fromSnapshot.standsAs(live))
                .as("snapshot at %d, and the rest", at)
                .isTrue();
        assertThat(upTo.andThen(log.subList(at, log.size())).standsAs(live))
                .as("replay")
                .isTrue();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void coalitionsDoNotInfluenceEachOther(
            @ForAll("beginnings") Beginning one,
            @ForAll("beginnings") Beginning two,
            @ForAll("acts") Acts acts,
            @ForAll int turns) {
        List<History> together = List.of(new History(one), new History(two));
        List<List<Act>> apart = List.of(new ArrayList<>(), new ArrayList<>());
        Dice dice = new Dice(turns);
        for (Act act : acts.all()) {
            int turn = dice.below(2);
            together.get(turn).play(act, (sending, answer) -> {});
            apart.get(turn).add(act);
        }
        for (int i = 0; i < 2; i++) {
            History alone = new History(i == 0 ? one : two);
            apart.get(i).forEach(act -> alone.play(act, (sending, answer) -> {}));
            assertThat(together.get(i).coalition().standsAs(alone.coalition())).isTrue();
            assertThat(together.get(i).coalition().log())
                    .isEqualTo(alone.coalition().log());
        }
    }

    @AfterContainer
    static void everyCommandWasTried() {
        COVERAGE.check();
    }

    @Provide
    Arbitrary<Beginning> beginnings() {
        return Arbitraries.of(Beginning.ALL);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return upTo(100);
    }

    @Provide
    Arbitrary<Acts> acts() {
        return Combinators.combine(
                        upTo(Intentions.standard().count() - 1),
                        upTo(99),
                        upTo(99),
                        Arbitraries.integers().withDistribution(RandomDistribution.uniform()))
                .as(Act::new)
                .list()
                .ofMaxSize(COMMANDS)
                .withSizeDistribution((genSize, least, most, center) -> random -> most)
                .map(Acts::new);
    }

    private static IntegerArbitrary upTo(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0);
    }
}
