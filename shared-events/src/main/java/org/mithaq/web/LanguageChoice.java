package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The language that a request asks for: {@code ?lang=ar} or {@code ?lang=en}, else the header {@code Accept-Language} by
 * the lookup of RFC 4647 §3.4, else Arabic.
 */
public final class LanguageChoice {

    private static final List<String> TAGS = List.of("ar", "en");

    private LanguageChoice() {}

    /** Never fails: what cannot be understood asks for nothing. */
    public static Language of(HttpServletRequest request) {
        Language named = named(request.getQueryString());
        return named == null ? accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : named;
    }

    /** The one language that a request asks for, or both when it says nothing, as when its headers could not be read. */
    static List<Language> told(HttpServletRequest request) {
        boolean silent =
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null && named(request.getQueryString()) == null;
        return silent ? List.of(Language.AR, Language.EN) : List.of(of(request));
    }

    /** The value of the header {@code Content-Language}. */
    public static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Language named(@Nullable String query) {
        if (query == null || !query.contains("lang=")) {
            return null;
        }
        String lang = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst("lang");
        return lang == null ? null : language(lang.toLowerCase(Locale.ROOT));
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.AR;
        }
        try {
            Language found = language(Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS));
            return found == null ? Language.AR : found;
        } catch (IllegalArgumentException malformed) {
            return Language.AR;
        }
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag != null && TAGS.contains(tag) ? Language.valueOf(tag.toUpperCase(Locale.ROOT)) : null;
    }
}
