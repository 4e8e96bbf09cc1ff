package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Envelope;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

class RecordsTest {

    private static final long BLOCK = Records.SIZE;

    private final Told told = Story.of(1);
    private final String coalition = told.id().value();
    private final ViewReader<Records> blocks = InMemory.views(told.all()).of(Records.PROJECTION);
    private final long last = told.all().size();

    @Test
    void areThereEachOnceInOrder() {
        assertThat(last).isGreaterThan(2 * BLOCK);
        assertThat(sequences(1, last))
                .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
    }

    @Test
    void areHandedOutAsTheyAreStored() {
        assertThat(Records.between(blocks, coalition, 1, last))
                .extracting(StoredEvent::json)
                .isEqualTo(told.all().stream()
                        .map(envelope ->
                                new String(new EventCodec().encode(envelope), java.nio.charset.StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void areReadFromAndToAnySequence() {
        for (long first = 1; first <= 2 * BLOCK + 1; first++) {
            for (long end = first - 1; end <= 2 * BLOCK + 1; end++) {
                assertThat(sequences(first, end))
                        .isEqualTo(LongStream.rangeClosed(first, end).boxed().toList());
            }
        }
    }

    @Test
    void areFoundOneByOne() {
        assertThat(Records.find(blocks, coalition, BLOCK))
                .hasValueSatisfying(record -> assertThat(record.sequence()).isEqualTo(BLOCK));
        assertThat(Records.find(blocks, coalition, last + 1)).isEmpty();
        assertThat(Records.find(blocks, coalition, 0)).isEmpty();
    }

    @Test
    void goByTheRulesThatRefusedTheCommand() {
        Envelope refusal = told.all().getFirst();

        assertThat(Keywords.of(refusal))
                .containsExactly(
                        "actor:" + Told.person(1),
                        "party:" + party(1),
                        "role:" + refusal.meta().actor().role(),
                        "kind:command.refused",
                        "kind:command",
                        "kind:found-coalition",
                        "refused",
                        "rule:R-003");
    }

    @Test
    void goByThePartyThatTheyAreAbout() {
        assertThat(newest(List.of("kind:party.registered", "party:" + party(7)), 10))
                .isNotEmpty();
    }

    @Test
    void goByEveryDecisionThatTheyName() {
        assertThat(newest(List.of("decision:" + Told.decision(2)), 10))
                .extracting(RecordsTest::type)
                .containsExactly(
                        "meeting.minutes-corrected",
                        "coalition.issue-defined",
                        "decision.recorded",
                        "decision.evidence-added");
    }

    @Test
    void goByTheDecisionsThatARefusedCommandNamedAndByThatWhichARuleLookedAt() {
        told.happened(new CommandRefused(
                "supersede-decision",
                List.of(new BrokenRule(
                        "R-130",
                        "granted",
                        "INV",
                        Map.of("decision", Told.decision(8).value()))),
                List.of(Told.decision(9))));

        assertThat(Keywords.of(told.all().getLast()))
                .contains("refused", "decision:" + Told.decision(8), "decision:" + Told.decision(9));
    }

    @Test
    void goByTheJustificationWithWhichTheyDepartFromARule() {
        assertThat(newest(List.of("justified"), 10))
                .extracting(envelope -> Objects.requireNonNull(envelope.meta().justification()))
                .containsExactly(Text.of("اتفق الجميع عليه", "Everybody had agreed to it"));
    }

    @Test
    void areFoundByKeywordsTheNewestFirstAndNoMoreThanAsked() {
        List<String> anybody = List.of("party:" + party(1));
        List<Long> expected = told.all().stream()
                .filter(envelope -> Keywords.of(envelope).containsAll(anybody))
                .map(Envelope::sequence)
                .toList()
                .reversed();

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(newest(anybody, 10_000)).extracting(Envelope::sequence).isEqualTo(expected);
        assertThat(newest(anybody, 7)).extracting(Envelope::sequence).isEqualTo(expected.subList(0, 7));
    }

    @Test
    void areLookedForWithinTheGivenSequencesOnly() {
        List<String> all = List.of("party:" + party(1));
        List<Long> everywhere =
                newest(all, 10_000).stream().map(Envelope::sequence).toList();
        for (long first = 1; first <= 2 * BLOCK + 1; first += 5) {
            for (long end = first; end <= 3 * BLOCK; end += 7) {
                long low = first;
                long high = end;
                assertThat(Records.newest(blocks, coalition, low, high, all, 1_000))
                        .extracting(Envelope::sequence)
                        .isEqualTo(everywhere.stream()
                                .filter(sequence -> sequence >= low && sequence <= high)
                                .toList());
            }
        }
    }

    private List<Long> sequences(long first, long end) {
        return Records.between(blocks, coalition, first, end).stream()
                .map(StoredEvent::sequence)
                .toList();
    }

    private List<Envelope> newest(List<String> keywords, int limit) {
        return Records.newest(blocks, coalition, 1, last, keywords, limit);
    }

    private static String type(Envelope envelope) {
        return EventCatalogue.standard().of(envelope.event().getClass()).name();
    }
}
