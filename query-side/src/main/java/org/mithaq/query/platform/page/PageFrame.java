package org.mithaq.query.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.web.LanguageChoice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The frame around a page: its language, its links and the switch to the other language.
 *
 * @param w the words
 * @param address path and query of this page, without the language
 * @param asOf the earlier state that is looked at, which links within a coalition keep
 */
public record PageFrame(Words w, String address, @Nullable String asOf) {

    private static final String AS_OF = "asOf";

    /** No scripts at all, nothing from elsewhere. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What templates need besides what they show, and what the response of a page carries besides the page. */
    static void around(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
        Words words = Words.in(LanguageChoice.of(request));
        page.addObject("page", new PageFrame(words, address(request), request.getParameter(AS_OF)));
        page.addObject("w", words);
        page.addObject("d", words.dates());
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.tag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** A link of this server that keeps the language, and within a coalition the moment that is looked back to. */
    public String link(String path) {
        String there = with(path, w.tag());
        return asOf == null || !(path.startsWith("/coalitions/") || path.startsWith("/api/coalitions/"))
                ? there
                : UriComponentsBuilder.fromUriString(there)
                        .replaceQueryParam(AS_OF, UriUtils.encode(asOf, StandardCharsets.UTF_8))
                        .build()
                        .toUriString();
    }

    /** The list of this page as a file, with all of its parameters but the cursor. */
    public String file(String format) {
        return UriComponentsBuilder.fromUriString("/api" + with(address, w.tag()))
                .replaceQueryParam("cursor")
                .replaceQueryParam("limit")
                .replaceQueryParam("format", format)
                .build()
                .toUriString();
    }

    /** What this page was asked for under that name; missing where it was not. */
    public @Nullable String asked(String name) {
        String value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    /** The same page as it is now. */
    public String present() {
        return UriComponentsBuilder.fromUriString(with(address, w.tag()))
                .replaceQueryParam(AS_OF)
                .build()
                .toUriString();
    }

    /** The same page in the other language. */
    public String other() {
        return with(address, w.language() == Language.AR ? "en" : "ar");
    }

    /** The same page, further on. */
    public String next(String cursor) {
        return UriComponentsBuilder.fromUriString(other())
                .replaceQueryParam("lang", w.tag())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }

    private static String with(String path, String tag) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam("lang", tag)
                .build()
                .toUriString();
    }

    private static String address(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("lang")
                .replaceQueryParam("after")
                .build()
                .toUriString();
    }
}
