package org.mithaq.query;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses to read, as the running query side knows them. */
final class Addresses {

    private Addresses() {}

    /** Every address of a coalition that takes no further id and comes to an end. */
    static List<String> ofCoalition(String coalition) {
        return reads().filter(mapping -> !mapping.getProducesCondition()
                        .getProducibleMediaTypes()
                        .contains(MediaType.TEXT_EVENT_STREAM))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{coalition}") && pattern.indexOf('{') == pattern.lastIndexOf('{'))
                .map(pattern -> pattern.replace("{coalition}", coalition))
                .distinct()
                .sorted()
                .toList();
    }

    /** Every address of the API. */
    static List<String> ofTheApi() {
        return reads().flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<RequestMappingInfo> reads() {
        return RunningQuerySide.shared()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET));
    }
}
