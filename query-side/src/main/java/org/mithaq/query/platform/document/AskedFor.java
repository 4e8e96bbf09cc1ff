package org.mithaq.query.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.text.Text;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Turns away who asks for a format in which an address does not answer ({@code ?format=}), for a language that there is
 * not ({@code ?lang=}), or for neither with nor without a byte order mark ({@code ?bom=}), and says which there are: another
 * answer than the one that was asked for would go unnoticed.
 */
@Configuration(proxyBeanMethods = false)
class AskedFor implements WebMvcConfigurer, HandlerInterceptor {

    private static final Text LANGUAGES = Text.of("\"ar\" أو \"en\"", "\"ar\" or \"en\"");

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    AskedFor(ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /**
     * @throws ProblemException 400 for a language or a mark, 406 for a format
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getMethod().matches("GET|HEAD")) {
            if (values(request, "lang")
                    .anyMatch(value -> !value.toLowerCase(Locale.ROOT).matches("ar|en|"))) {
                throw Parameters.malformed("lang", LANGUAGES);
            }
            if (values(request, "bom").anyMatch(value -> !value.matches("true|false|"))) {
                throw Parameters.malformed("bom", Parameters.YES_OR_NO);
            }
            if (values(request, "format").anyMatch(value -> !value.isEmpty())) {
                checkFormat(request);
            }
        }
        return true;
    }

    private void checkFormat(HttpServletRequest request) {
        Set<String> formats =
                formats(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        if (!formats.isEmpty() && !values(request, "format").allMatch(formats::contains)) {
            String there = String.join(", ", formats);
            throw Problem.of(ProblemType.NOT_ACCEPTABLE)
                    .explain(Text.of(
                            "يسمّي المعامل \"format\" صيغة لا تتوافر في هذا العنوان. الصيغ المتاحة: " + there + ".",
                            "The parameter \"format\" names a format that this address does not have. There is: "
                                    + there + "."))
                    .exception();
        }
    }

    /** Those of all that answer there; none where no address takes the parameter. */
    private Set<String> formats(String pattern) {
        Set<String> formats = new TreeSet<>();
        addresses.stream()
                .flatMap(each -> each.getHandlerMethods().entrySet().stream())
                .filter(each -> each.getKey().getPatternValues().contains(pattern)
                        && each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(each ->
                        formats.addAll(FormatsDocument.formats(each.getValue().getMethod())));
        return formats;
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Stream.of() : Arrays.stream(values);
    }
}
