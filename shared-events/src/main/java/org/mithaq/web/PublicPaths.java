package org.mithaq.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What anybody may read without a token: nothing of any coalition. */
final class PublicPaths {

    private static final List<String> PATHS = List.of(
            "/enter",
            "/actuator/health/**",
            "/api/commands",
            "/api/rulebook/**",
            "/schemas/**",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/swagger-ui/**",
            "/swagger-ui.html",
            "/css/**",
            "/fonts/**",
            "/favicon.ico");

    static final RequestMatcher MATCHER = new OrRequestMatcher(PATHS.stream()
            .flatMap(path -> Stream.<RequestMatcher>of(
                    PathPatternRequestMatcher.withDefaults().matcher(path)))
            .toList());

    private PublicPaths() {}
}
