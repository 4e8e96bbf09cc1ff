package org.mithaq.web;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.SpringDocJavadocProvider;

/** Javadoc as plain text, as it was kept when a class was compiled: what the OpenAPI document says of things. */
public final class JavadocText {

    private JavadocText() {}

    public static Optional<String> of(Class<?> type) {
        return of(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    public static Optional<String> of(Method method) {
        return of(RuntimeJavadoc.getJavadoc(method).getComment());
    }

    /** What a record says of one of its components. */
    public static Optional<String> of(Class<?> type, String component) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .filter(documented -> documented.getName().equals(component))
                .findFirst()
                .flatMap(documented -> of(documented.getComment()));
    }

    private static Optional<String> of(@Nullable Comment comment) {
        String text = plain(new CommentFormatter().format(comment));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String plain(@Nullable String formatted) {
        return formatted == null
                ? ""
                : formatted
                        .replaceAll("\\{@link \\S+ ([^}]*)}", "$1")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** The same text for what springdoc describes by itself. */
    static final class Provider extends SpringDocJavadocProvider {

        @Override
        public String getClassJavadoc(Class<?> type) {
            return plain(super.getClassJavadoc(type));
        }

        @Override
        public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
            return allPlain(super.getRecordClassParamJavadoc(type));
        }

        @Override
        public String getMethodJavadocDescription(Method method) {
            return plain(super.getMethodJavadocDescription(method));
        }

        @Override
        public String getMethodJavadocReturn(Method method) {
            return plain(super.getMethodJavadocReturn(method));
        }

        @Override
        public Map<String, String> getMethodJavadocThrows(Method method) {
            return allPlain(super.getMethodJavadocThrows(method));
        }

        @Override
        public String getParamJavadoc(Method method, String name) {
            return plain(super.getParamJavadoc(method, name));
        }

        @Override
        public String getFieldJavadoc(Field field) {
            return plain(super.getFieldJavadoc(field));
        }

        private static Map<String, String> allPlain(Map<String, String> texts) {
            return texts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, text -> plain(text.getValue())));
        }
    }
}
