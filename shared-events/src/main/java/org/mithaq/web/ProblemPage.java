package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A problem as a small page, for people whose browser asks for pages. */
final class ProblemPage {

    private ProblemPage() {}

    /** Whether the first thing that the request accepts is HTML, as browsers have it and programs do not. */
    static boolean suits(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return !types.isEmpty() && types.getFirst().equalsTypeAndSubtype(MediaType.TEXT_HTML);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    static String of(Problem problem, Language language) {
        String title = HtmlUtils.htmlEscape(problem.title(language));
        return """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="font-family: sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
            <h1>%s</h1>
            <p>%s</p>
            <p><code>%d</code></p>
            </body>
            </html>
            """.formatted(
                        LanguageChoice.tag(language),
                        language == Language.AR ? "rtl" : "ltr",
                        title,
                        title,
                        HtmlUtils.htmlEscape(problem.detail(language)),
                        problem.status());
    }
}
