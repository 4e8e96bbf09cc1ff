package org.mithaq.query.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Renders a document as PDF, with its fonts inside. */
final class PdfRenderer {

    /** What a character of the markup takes where there are many elements, such as short items of a list; measured. */
    private static final long BYTES_OF_A_CHARACTER = 128;

    private static final byte[] REGULAR = Glyphs.REGULAR.file();
    private static final byte[] BOLD = Glyphs.BOLD.file();

    static {
        // what it logs is about markup, which is our own
        XRLog.setLoggingEnabled(false);
    }

    private PdfRenderer() {}

    static byte[] render(Document document) {
        Weighed xhtml = new Weighed(Press.OURS.bytes() / BYTES_OF_A_CHARACTER);
        try (PrintWriter out = new PrintWriter(xhtml)) {
            new XhtmlRenderer(document, XhtmlRenderer.Medium.PRINT, out).write();
        }
        return Press.OURS.set(BYTES_OF_A_CHARACTER * xhtml.length(), () -> set(document, xhtml.toString()));
    }

    private static byte[] set(Document document, String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(document, xhtml).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new Measured());
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            describe(pdf, document);
            pdf.setDocumentId(identity(xhtml));
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document document, String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUnicodeBidiSplitter(VisualOrder.Undivided::new);
        builder.useUnicodeBidiReorderer(new VisualOrder(document.rightToLeft()));
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.defaultTextDirection(document.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Naskh", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Naskh", 700, FontStyle.NORMAL, true);
        Glyphs.fallbacks(xhtml).forEach(font -> use(builder, font));
        // nothing is ever fetched
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    /** What is not drawn is not embedded, but it would be read. */
    private static void use(PdfRendererBuilder builder, Face font) {
        Set<FSFontUseCase> fallback = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
        builder.useFont(
                () -> new ByteArrayInputStream(font.file()), font.name(), 400, FontStyle.NORMAL, true, fallback);
    }

    private static void describe(PDDocument pdf, Document document) {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar asOf = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        asOf.setTimeInMillis(document.asOf().toEpochMilli());
        information.setTitle(document.title());
        information.setAuthor(document.author());
        information.setSubject(document.reference());
        information.setProducer("Mithaq");
        information.setCreationDate(asOf);
        information.setModificationDate(asOf);
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(Document.tag(document.language()));
    }

    private static long identity(String xhtml) {
        UUID digest = UUID.nameUUIDFromBytes(xhtml.getBytes(StandardCharsets.UTF_8));
        return digest.getMostSignificantBits();
    }
}
