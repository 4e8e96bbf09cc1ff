package org.mithaq.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.mithaq.text.Text;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Turns away who names a parameter that an address does not take, or gives one twice: the answer would look as if it had
 * been heeded. Looks at the addresses of this product only; {@link TakesAnything} is left alone.
 */
final class ParameterGate implements HandlerInterceptor {

    private static final String OURS = "org.mithaq.";

    private final Supplier<TakenParameters> taken;

    ParameterGate(
            ObjectProvider<RequestMappingHandlerMapping> addresses,
            ObjectProvider<GlobalOperationCustomizer> document) {
        taken = SingletonSupplier.of(() -> new TakenParameters(
                document.orderedStream().toList(),
                addresses.stream()
                        .map(RequestMappingHandlerMapping::getHandlerMethods)
                        .toList()));
    }

    /**
     * @throws ProblemException 400 that names the parameter, and those that there are
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.hasMethodAnnotation(TakesAnything.class)) {
            check(
                    request.getParameterMap(),
                    taken.get()
                            .at(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Set<String> known) {
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw unknown(name, known);
            }
            if (values.length > 1) {
                throw repeated(name);
            }
        });
    }

    private static ProblemException unknown(String name, Set<String> known) {
        String there = String.join(", ", known);
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .explain(Text.of(
                        "لا يأخذ هذا العنوان معاملاً باسم \"" + name + "\". المعاملات المتاحة: " + there + ".",
                        "This address takes no parameter \"" + name + "\". There are: " + there + "."))
                .with("parameter", name)
                .with("allowed", known)
                .exception();
    }

    private static ProblemException repeated(String name) {
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .explain(Text.of(
                        "ورد المعامل \"" + name + "\" أكثر من مرة، وهو يأخذ قيمة واحدة.",
                        "The parameter \"" + name + "\" is given more than once; it takes one value."))
                .with("parameter", name)
                .exception();
    }
}
