package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetsTest {

    private final HandTime time = new HandTime();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Budgets budgets = new Budgets("address", 60, time, meters);

    @Test
    void aBudgetComesBackEvenly() {
        budgets.charge("a", 60);
        Problem problem = Objects.requireNonNull(budgets.take("a"));
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.headers()).containsEntry("Retry-After", "1");
        time.pass(Duration.ofSeconds(2));
        assertThat(budgets.take("a")).isNull();
        assertThat(budgets.take("a")).isNull();
        assertThat(budgets.take("a")).isNotNull();
        assertThat(meters.get("mithaq.requests.limited")
                        .tag("by", "address")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whoWasIdleIsForgotten() {
        budgets.take("a");
        assertThat(held()).isEqualTo(1);
        time.pass(Duration.ofSeconds(61));
        assertThat(held()).isZero();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int number = 0; number < Budgets.MOST + 20_000; number++) {
            budgets.take("address " + number);
        }
        assertThat(held()).isLessThanOrEqualTo(Budgets.MOST);
    }

    @Test
    void noBudgetIsAnyNumber() {
        Budgets open = new Budgets("caller", 0, time, meters);
        for (int number = 0; number < 1_000; number++) {
            assertThat(open.take("a")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2",
        "2001:db8:1:2:ffff:0:0:1,2001:db8:1:2",
        "0:0:0:0:0:0:0:1,0:0:0:0"
    })
    void aNetworkIsWhatACustomerDoesNotChoose(String address, String network) {
        assertThat(AddressLimit.network(address)).isEqualTo(network);
    }

    private double held() {
        return meters.get("mithaq.requests.budgets")
                .tag("by", "address")
                .gauge()
                .value();
    }
}
