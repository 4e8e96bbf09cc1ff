package org.mithaq.query.platform.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a sheet in the format that was agreed on. */
final class SheetWriter extends AbstractHttpMessageConverter<Sheet> {

    static final MediaType CSV = MediaType.parseMediaType(Sheet.CSV);
    static final MediaType XLSX = MediaType.parseMediaType(Sheet.XLSX);

    SheetWriter() {
        super(CSV, XLSX);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Sheet.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Sheet readInternal(Class<? extends Sheet> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("sheets are only written", message);
    }

    @Override
    protected void writeInternal(Sheet sheet, HttpOutputMessage message) throws IOException {
        boolean csv = CSV.isCompatibleWith(message.getHeaders().getContentType());
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(sheet.name() + (csv ? ".csv" : ".xlsx"))
                        .build());
        message.getHeaders().setCacheControl("private, no-store");
        if (csv) {
            message.getHeaders().setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"));
            Csv.write(sheet, message.getBody());
        } else {
            Xlsx.write(sheet, message.getBody());
        }
    }
}
