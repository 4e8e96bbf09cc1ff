package org.mithaq.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Why a request is turned away (RFC 9457), before it is put into a language. Immutable.
 *
 * @param status the HTTP status, usually the type's
 * @param arguments what fills the placeholders of the type's detail
 * @param explanation takes the place of the type's detail when given
 * @param extensions further members, already in the language of the request
 * @param headers further headers of the response
 */
public record Problem(
        ProblemType type,
        int status,
        List<String> arguments,
        @Nullable Text explanation,
        Map<String, Object> extensions,
        Map<String, String> headers) {

    /** A problem with the type's own detail; {@code arguments} fill its placeholders. */
    public static Problem of(ProblemType type, String... arguments) {
        return new Problem(type, type.status(), List.of(arguments), null, Map.of(), Map.of());
    }

    /** The same problem under another status. */
    public Problem status(int other) {
        return new Problem(type, other, arguments, explanation, extensions, headers);
    }

    /** The same problem with a detail of its own. */
    public Problem explain(Text detail) {
        return new Problem(type, status, arguments, detail, extensions, headers);
    }

    /** The same problem with a further member. */
    public Problem with(String member, Object value) {
        return new Problem(type, status, arguments, explanation, plus(extensions, member, value), headers);
    }

    /** The same problem with a further header in its response. */
    public Problem header(String name, String value) {
        return new Problem(type, status, arguments, explanation, extensions, plus(headers, name, value));
    }

    /** What a controller throws. */
    public ProblemException exception() {
        return new ProblemException(this, null);
    }

    /** What a controller throws; the cause is for the log alone. */
    public ProblemException exception(Throwable cause) {
        return new ProblemException(this, cause);
    }

    /** The members of the problem in a language, in the order of RFC 9457 §3.1. */
    public Map<String, Object> in(Language language, String instance) {
        return in(List.of(language), instance);
    }

    /** The same in one language after the other; the address is not known of what could not be read. */
    Map<String, Object> in(List<Language> languages, @Nullable String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri().toString());
        members.put("title", languages.stream().map(this::title).collect(Collectors.joining(" / ")));
        members.put("status", status);
        members.put("detail", languages.stream().map(this::detail).collect(Collectors.joining(" / ")));
        if (instance != null) {
            members.put("instance", instance);
        }
        members.putAll(extensions);
        return members;
    }

    String title(Language language) {
        return ProblemTexts.title(type, language);
    }

    String detail(Language language) {
        return explanation == null ? ProblemTexts.detail(this, language) : explanation.in(language);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
