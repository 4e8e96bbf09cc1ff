package org.mithaq.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;

/**
 * Takes the character encodings out of {@code Accept}: everything that is written here is UTF-8, whichever is asked for
 * (RFC 9110 §12.5.2 lets a server disregard that). Otherwise some converters would write texts in an encoding that has no
 * letters for them, and others would fail.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AlwaysUtf8 implements Filter {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*(\"[^\"]*\"|[^;,\\s]*)", Pattern.CASE_INSENSITIVE);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asksForOne = request instanceof HttpServletRequest http
                && Collections.list(http.getHeaders(HttpHeaders.ACCEPT)).stream()
                        .anyMatch(accept -> CHARSET.matcher(accept).find());
        chain.doFilter(asksForOne ? new InAny((HttpServletRequest) request) : request, response);
    }

    private static final class InAny extends HttpServletRequestWrapper {

        InAny(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = super.getHeader(name);
            return value == null || !HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? value : without(value);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            Enumeration<String> values = super.getHeaders(name);
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(Collections.list(values).stream()
                            .map(InAny::without)
                            .toList())
                    : values;
        }

        private static String without(String accept) {
            return CHARSET.matcher(accept).replaceAll("");
        }
    }
}
