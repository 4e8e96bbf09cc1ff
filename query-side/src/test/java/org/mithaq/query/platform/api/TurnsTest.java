package org.mithaq.query.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

    /** So many that one read takes all that a coalition has. */
    private static final long MANY = 186;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Turns turns = new Turns(4_096_000, Duration.ofMillis(20), provider());

    @Test
    void oneIsTurnedAwayWhenThoseBeforeItTakeTooLong() throws Exception {
        answer((request, response) -> {
            take(request);
            take(request);
            answer((other, answer) -> assertThatThrownBy(() -> take(other))
                    .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                    .extracting(ProblemException::problem)
                    .satisfies(problem -> {
                        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
                        assertThat(problem.headers()).containsKey("Retry-After");
                    }));
        });
        assertThat(meters.get("mithaq.reads.turned.away").counter().count()).isOne();
        answer((request, response) -> take(request));
    }

    @Test
    void aCoalitionHasHalfOfThemAndLeavesTheOthersToOthers() throws Exception {
        answer((request, response) -> {
            take(request);
            answer((other, answer) -> {
                take(other, "another", MANY);
                answer((third, sent) ->
                        assertThatThrownBy(() -> take(third, "a third", MANY)).isInstanceOf(ProblemException.class));
            });
        });
        answer((request, response) -> take(request, "a third", MANY));
    }

    @Test
    void readsOfSmallCoalitionsGoOnBesideThoseOfALargeOne() throws Exception {
        answer((request, response) -> {
            take(request);
            answer((other, answer) -> {
                take(other, "small", 10);
                answer((third, sent) -> take(third, "as small", 10));
            });
        });
    }

    @Test
    void oneThatTakesMoreThanThereIsGoesAlone() throws Exception {
        answer((request, response) -> {
            take(request, "huge", 1_000_000);
            answer((other, answer) ->
                    assertThatThrownBy(() -> take(other, "small", 0)).isInstanceOf(ProblemException.class));
        });
        answer((request, response) -> take(request, "small", 0));
    }

    @Test
    void oneThatFailsEndsItsTurn() throws Exception {
        assertThatThrownBy(() -> answer((request, response) -> {
                    take(request);
                    throw new IllegalStateException("no words");
                }))
                .hasMessage("no words");
        answer((request, response) -> take(request));
    }

    @Test
    void anAnswerIsSentWhenItIsWhole() throws Exception {
        MockHttpServletResponse sent = new MockHttpServletResponse();
        answer(sent, (request, response) -> {
            take(request);
            response.getOutputStream().write(1);
            response.flushBuffer();
            assertThat(sent.getContentAsByteArray()).isEmpty();
            assertThat(sent.isCommitted()).isFalse();
        });
        assertThat(sent.getContentAsByteArray()).containsExactly(1);
        assertThat(sent.getContentLength()).isOne();
    }

    @Test
    void aStreamIsSentAsItComesAndLeavesItsTurnToOthers() throws Exception {
        MockHttpServletResponse sent = new MockHttpServletResponse();
        answer(sent, (request, response) -> {
            take(request);
            Turns.stream((HttpServletRequest) request);
            response.getOutputStream().write(1);
            response.flushBuffer();
            assertThat(sent.getContentAsByteArray()).containsExactly(1);
            assertThat(sent.isCommitted()).isTrue();
            answer((other, answer) -> take(other));
        });
    }

    private void take(ServletRequest request) {
        take(request, "large", MANY);
    }

    private void take(ServletRequest request, String coalition, long records) {
        turns.take((HttpServletRequest) request, coalition, records);
    }

    private void answer(FilterChain handler) throws IOException, ServletException {
        answer(new MockHttpServletResponse(), handler);
    }

    private void answer(MockHttpServletResponse sent, FilterChain handler) throws IOException, ServletException {
        turns.doFilter(new MockHttpServletRequest(), sent, handler);
    }

    private ObjectProvider<MeterRegistry> provider() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("meters", meters);
        return beans.getBeanProvider(MeterRegistry.class);
    }
}
