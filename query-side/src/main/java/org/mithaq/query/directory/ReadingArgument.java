package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.web.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives a controller the {@link Reading} of the coalition that its address names ({@code {coalition}}), opened for the
 * caller, and for the {@link Readers} asked for where the controller takes these too. A page has it as {@code reading}.
 */
final class ReadingArgument implements HandlerMethodArgumentResolver {

    /** The name of the coalition in addresses. */
    static final String COALITION = "coalition";

    /** The header of every answer to a reader from whom a part of the record is withheld. */
    static final String PARTIAL = "Mithaq-Partial";

    private final Readings readings;

    ReadingArgument(Readings readings) {
        this.readings = readings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reading.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        boolean narrowed =
                Arrays.asList(parameter.getExecutable().getParameterTypes()).contains(Readers.class);
        Reading reading = readings.open(
                coalition(web),
                Caller.of(request.getUserPrincipal()),
                request,
                narrowed ? Readers.of(request) : Readers.MEMBERS);
        if (!reading.whole()) {
            Reply.readBy(request, reading.whose());
            Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class))
                    .setHeader(PARTIAL, "true");
        }
        if (container != null) {
            container.addAttribute("reading", reading);
        }
        return reading;
    }

    private static String coalition(NativeWebRequest web) {
        Map<?, ?> named = (Map<?, ?>) Objects.requireNonNull(
                web.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        return (String) Objects.requireNonNull(named.get(COALITION));
    }
}
