package org.mithaq.query.platform.export;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets requests choose the format of a table by {@code ?format=csv|xlsx} or by {@code Accept}. */
@Configuration(proxyBeanMethods = false)
class Formats implements WebMvcConfigurer {

    private static final Map<String, MediaType> FORMATS = Map.of("csv", SheetWriter.CSV, "xlsx", SheetWriter.XLSX);

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new Named(), new HeaderContentNegotiationStrategy()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new SheetWriter());
    }

    /** By the parameter; where it names no table's format, by what comes after. */
    private static final class Named implements ContentNegotiationStrategy {

        @Override
        public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
            String format = request.getParameter("format");
            MediaType type = format == null ? null : FORMATS.get(format);
            return type == null ? MEDIA_TYPE_ALL_LIST : List.of(type);
        }
    }
}
