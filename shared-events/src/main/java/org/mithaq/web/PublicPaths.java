package org.mithaq.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What anybody may read without a token: nothing of any coalition, but where the address itself holds a key. */
final class PublicPaths {

    private static final List<String> PATHS = List.of(
            "/enter",
            "/actuator/health/**",
            "/api/asyncapi.json",
            "/api/commands",
            "/api/rulebook/**",
            "/feeds/**",
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

    private static final List<PathPattern> PATTERNS =
            PATHS.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private PublicPaths() {}

    /** Whether the address of an operation is public. */
    static boolean contains(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(parsed));
    }
}
