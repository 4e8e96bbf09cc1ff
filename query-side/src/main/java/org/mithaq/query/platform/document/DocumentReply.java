package org.mithaq.query.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.text.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a thing in the format that the request asks for: the thing itself, as JSON, or a document of it. */
public final class DocumentReply {

    private static final int LONGEST_NAME = 120;

    private DocumentReply() {}

    /**
     * The answer; each format and language has an entity tag of its own, because its bytes are its own.
     *
     * @param sequence what the answer reflects
     * @param besides what else it changes with, such as the readers or the day; missing where nothing
     * @param thing finds the thing, or throws a problem
     * @param document writes a document of it
     */
    public static <T> ResponseEntity<?> of(
            HttpServletRequest request,
            Language language,
            long sequence,
            @Nullable Object besides,
            Supplier<T> thing,
            Function<T, Document> document) {
        Format format = Format.of(request);
        if (format == Format.JSON) {
            return besides == null ? Reply.of(request, sequence, thing) : Reply.of(request, sequence, besides, thing);
        }
        String tag = (besides == null ? "" : besides + ".") + format.extension() + "." + language.name();
        return written(
                Reply.of(request, sequence, tag.toLowerCase(Locale.ROOT), () -> {
                    Document whole = document.apply(thing.get());
                    return Reply.ofAPart(request) ? whole.ofAPart() : whole;
                }),
                format);
    }

    private static ResponseEntity<?> written(ResponseEntity<Document> reply, Format format) {
        Document document = reply.getBody();
        if (document == null) {
            return reply;
        }
        HttpHeaders headers = new HttpHeaders(reply.getHeaders());
        headers.setContentType(format.type());
        headers.setContentDisposition(disposition(document, format));
        headers.set(HttpHeaders.CONTENT_LANGUAGE, document.words().tag());
        headers.addAll(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        if (format == Format.HTML) {
            headers.set("Content-Security-Policy", Style.contentPolicy());
            headers.set("Referrer-Policy", "no-referrer");
        }
        return new ResponseEntity<>(format.render(document), headers, reply.getStatusCode());
    }

    /** The file's name in RFC 6266 and RFC 8187: what browsers show they show in place, the rest they save. */
    private static ContentDisposition disposition(Document document, Format format) {
        boolean shown = format == Format.HTML || format == Format.PDF;
        String name = document.title()
                .replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%]+", " ")
                .strip();
        String cut = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(cut + "." + format.extension(), StandardCharsets.UTF_8)
                .build();
    }
}
