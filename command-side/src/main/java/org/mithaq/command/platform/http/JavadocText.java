package org.mithaq.command.platform.http;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Optional;

/** The Javadoc of a class as plain text, as it was kept when the class was compiled. */
final class JavadocText {

    private JavadocText() {}

    static Optional<String> of(Class<?> type) {
        return plain(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** What a record says of one of its components. */
    static Optional<String> of(Class<?> type, String component) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .filter(documented -> documented.getName().equals(component))
                .findFirst()
                .flatMap(documented -> plain(documented.getComment()));
    }

    private static Optional<String> plain(Comment comment) {
        String text = new CommentFormatter()
                .format(comment)
                .replaceAll("\\{@link \\S+ ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
