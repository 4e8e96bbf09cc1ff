package org.mithaq.query.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The formats in which something is read. {@link #JSON} is the thing itself, every other one is a document of it. */
public enum Format {
    JSON("json", "application/json"),
    HTML("html", "text/html;charset=UTF-8"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MD("md", "text/markdown;charset=UTF-8");

    private final String extension;
    private final String type;

    Format(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /**
     * The format that {@code ?format=} names, or else the one that {@code Accept} prefers (RFC 9110 §12.5.1).
     *
     * @throws ProblemException 406 where there is none
     */
    public static Format of(HttpServletRequest request) {
        String named = request.getParameter("format");
        Optional<Format> format = named == null || named.isEmpty()
                ? accepted(request.getHeader(HttpHeaders.ACCEPT))
                : Arrays.stream(values())
                        .filter(known -> known.extension.equals(named))
                        .findFirst();
        return format.orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE).exception());
    }

    private static Optional<Format> accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(JSON);
        }
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(header);
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges.stream()
                    .filter(range -> range.getQualityValue() > 0)
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .flatMap(range -> Arrays.stream(values()).filter(format -> range.includes(format.type())))
                    .findFirst();
        } catch (InvalidMediaTypeException malformed) {
            return Optional.empty();
        }
    }

    /** The bytes of the document in this format; the same for the same document, wherever and whenever. */
    public byte[] render(Document document) {
        return switch (this) {
            case PDF -> PdfRenderer.render(document);
            case DOCX -> DocxRenderer.render(document);
            case HTML -> utf8(out -> new XhtmlRenderer(document, XhtmlRenderer.Medium.SCREEN, out).write());
            case MD -> utf8(out -> new MarkdownRenderer(document, out).write());
            case JSON -> throw new IllegalArgumentException("a document is not JSON: its report is");
        };
    }

    private static byte[] utf8(Consumer<PrintWriter> text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            text.accept(out);
        }
        return bytes.toByteArray();
    }
}
