package org.mithaq.query.platform.document;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/**
 * Measures texts whole characters at a time. The PDF engine measures a long text with characters of several fonts in parts
 * of equal length, which may part the two halves of an emoji; it takes neither for anything to be seen, so that the line
 * would be drawn longer than it was measured and leave the page.
 */
final class Measured extends PdfBoxTextRenderer {

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        int width = 0;
        int start = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                width += before(context, font, text.substring(start, i))
                        + super.getWidth(context, font, text.substring(i, i + 2));
                start = i + 2;
                i++;
            }
        }
        return width + before(context, font, text.substring(start));
    }

    private int before(FontContext context, FSFont font, String text) {
        return text.isEmpty() ? 0 : super.getWidth(context, font, text);
    }
}
