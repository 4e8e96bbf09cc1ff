package org.mithaq.web;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/**
 * How many requests a minute are taken, by configuration: {@code mithaq.limits.caller} of one caller, and
 * {@code mithaq.limits.address} from one remote address of those without a valid token. 0 is any number. What the others
 * do is nobody's loss: each has a budget of its own.
 */
class RequestLimits {

    private final Budgets callers;
    private final Budgets addresses;

    RequestLimits(
            @Value("${mithaq.limits.caller:600000}") long caller,
            @Value("${mithaq.limits.address:3000}") long address,
            TimeMeter time,
            ObjectProvider<MeterRegistry> meters) {
        MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        this.callers = new Budgets("caller", caller, time, registry);
        this.addresses = new Budgets("address", address, time, registry);
    }

    /** Before a token is looked at. */
    AddressLimit beforeTokens(Tokens tokens) {
        return new AddressLimit(addresses, tokens);
    }

    /** Once it is known who calls. */
    CallerLimit afterTokens() {
        return new CallerLimit(callers);
    }
}
