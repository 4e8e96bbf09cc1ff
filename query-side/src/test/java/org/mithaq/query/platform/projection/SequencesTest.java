package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SequencesTest {

    private record Held(List<Long> records, Map<String, Sequences> steps, List<Integer> others) {}

    @Test
    void anyNumbersComeBack() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            List<Long> numbers = random.longs(random.nextInt(20))
                    .map(number -> number >> random.nextInt(Long.SIZE))
                    .boxed()
                    .toList();
            assertThat(Sequences.numbers(Sequences.bytes(numbers))).isEqualTo(numbers);
        }
        List<Long> ends = List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L);
        assertThat(Sequences.numbers(Sequences.bytes(ends))).isEqualTo(ends);
    }

    @Test
    void neighboursTakeAByteEach() {
        assertThat(Sequences.bytes(List.of(5L, 6L, 8L))).containsExactly(10, 2, 4);
        assertThat(Sequences.bytes(LongStream.range(1, 5_000).boxed().toList())).hasSize(4_999);
    }

    @Test
    void growByOneAtATime() {
        List<Long> numbers = List.of(3L, 4L, 900L, 7L);
        Sequences grown = Sequences.NONE;
        for (long number : numbers) {
            grown = grown.and(number);
        }

        assertThat(grown.list()).isEqualTo(numbers);
        assertThat(grown).isEqualTo(Sequences.of(numbers)).hasToString("[3, 4, 900, 7]");
        assertThat(grown.last()).isEqualTo(7);
        assertThat(Sequences.NONE.isEmpty()).isTrue();
    }

    @Test
    void aNumberThatIsNotWholeIsNotRead() {
        assertThatThrownBy(() -> Sequences.numbers(new byte[] {2, (byte) 0x82}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void documentsHoldThemSoWhereverTheyStandAndOthersAsNumbers() {
        Held held = new Held(List.of(5L, 6L), Map.of("INVITED", Sequences.of(List.of(7L))), List.of(1));
        var document = BsonDocuments.write(held);

        assertThat(document.isBinary("records")).isTrue();
        assertThat(document.getDocument("steps").isBinary("INVITED")).isTrue();
        assertThat(document.isArray("others")).isTrue();
        assertThat(BsonDocuments.read(document, Held.class)).isEqualTo(held);
    }
}
