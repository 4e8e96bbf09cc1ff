package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mithaq.text.Language;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;

class PressTest {

    private static final int MEBIBYTE = 1 << 20;

    private static final Line LONG = Line.of("The assembly agrees. ".repeat(100));

    private final Press press = new Press(MEBIBYTE);

    @Test
    void refusesWhatTakesMoreThanThereIs() {
        assertThat(press.set(MEBIBYTE, () -> new byte[3])).hasSize(3);
        assertThatThrownBy(() -> press.set(MEBIBYTE + 1, () -> new byte[3]))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::problem)
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.DOCUMENT_TOO_LONG);
                    assertThat(problem.in(Language.EN, "/"))
                            .extractingByKey("detail", InstanceOfAssertFactories.STRING)
                            .contains("As PDF", "101%");
                });
    }

    @Test
    void isWherePdfIsSetAndNothingElse() {
        long tooMany = Press.OURS.bytes() / 128 + 1;
        List<Line> items =
                Collections.nCopies(Math.toIntExact(tooMany / LONG.text().length()) + 1, LONG);
        Document document = new Document(
                Language.EN, "x", "Long", "Mithaq", Instant.EPOCH, null, List.of(new Block.Items(false, items)));

        assertThatThrownBy(() -> Format.PDF.render(document))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(refused -> refused.problem().type())
                .isEqualTo(ProblemType.DOCUMENT_TOO_LONG);
        assertThat(List.of(Format.DOCX, Format.HTML, Format.MD))
                .allSatisfy(format -> assertThat(format.render(document)).isNotEmpty());
    }

    @Test
    void keepsNoMoreOfATextThanItCanSet() throws IOException {
        try (Weighed text = new Weighed(6)) {
            text.write("ميثاق");
            assertThat(text).hasToString("ميثاق");

            text.write(" ".repeat(100));
            assertThat(text.length()).isEqualTo(105);
            assertThat(text.toString()).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void setsTogetherOnlyWhatThereIsMemoryFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<byte[]> first = set(2 * MEBIBYTE / 3, begun, go);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(press.set(MEBIBYTE / 4, () -> new byte[1])).hasSize(1);
        CountDownLatch second = new CountDownLatch(1);
        CompletableFuture<byte[]> waits = set(MEBIBYTE / 2, second, new CountDownLatch(0));
        assertThat(second.await(100, TimeUnit.MILLISECONDS)).isFalse();

        go.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(waits.get(10, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void hasItsMemoryAgainAfterAFailure() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> press.set(MEBIBYTE, () -> {
                        throw new IllegalStateException("no ink");
                    }))
                    .hasMessage("no ink");
        }
    }

    private CompletableFuture<byte[]> set(int bytes, CountDownLatch begun, CountDownLatch go) {
        return CompletableFuture.supplyAsync(() -> press.set(bytes, () -> {
            begun.countDown();
            try {
                assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new byte[1];
        }));
    }
}
