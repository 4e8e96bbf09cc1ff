package org.mithaq.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own; its port is {@code server.port}. */
@EnableAutoConfiguration
@Import(QuerySide.class)
public final class QuerySideApplication {

    private QuerySideApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
