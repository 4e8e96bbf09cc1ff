package org.mithaq.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Which parameters of the query each address takes: those that the OpenAPI document names, found in the same way, so that
 * there are no others. A page takes what the read at its address under {@code /api} takes, but the formats of files.
 * Immutable.
 */
final class TakenParameters {

    /** Every address may be asked for either language. */
    private static final String LANGUAGE = "lang";

    private static final String API = "/api";
    private static final Set<String> OF_FILES = Set.of("format", "bom");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)");
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final List<GlobalOperationCustomizer> document;
    private final Map<String, Set<String>> taken = new HashMap<>();

    TakenParameters(List<GlobalOperationCustomizer> document, Collection<Map<RequestMappingInfo, HandlerMethod>> all) {
        this.document = document;
        all.forEach(some -> some.forEach((address, method) ->
                patterns(address).forEach(pattern -> named(pattern, method).forEach(of(pattern)::add))));
        all.forEach(some -> some.keySet().forEach(this::likeTheApi));
    }

    /** Those of the address with that pattern, in the order of their names. */
    Set<String> at(String pattern) {
        return taken.getOrDefault(pattern, Set.of(LANGUAGE));
    }

    private Set<String> of(String pattern) {
        return taken.computeIfAbsent(pattern, address -> new TreeSet<>(Set.of(LANGUAGE)));
    }

    private static Set<String> patterns(RequestMappingInfo address) {
        return address.getPatternValues();
    }

    /** A page may have several addresses, of which only one is also a read. */
    private void likeTheApi(RequestMappingInfo page) {
        Set<String> reads = patterns(page).stream()
                .filter(pattern -> !pattern.startsWith(API))
                .flatMap(pattern -> taken.getOrDefault(API + pattern, Set.of()).stream())
                .filter(name -> !OF_FILES.contains(name))
                .collect(Collectors.toSet());
        patterns(page).forEach(pattern -> of(pattern).addAll(reads));
    }

    private Stream<String> named(String pattern, HandlerMethod method) {
        Operation operation = new Operation().responses(new ApiResponses());
        VARIABLE.matcher(pattern)
                .results()
                .forEach(variable ->
                        operation.addParametersItem(new Parameter().in("path").name(variable.group(1))));
        document.forEach(part -> part.customize(operation, method));
        Stream<String> described = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .map(Parameter::getName);
        return Stream.concat(
                described,
                Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                        .map(TakenParameters::name));
    }

    private static String name(MethodParameter parameter) {
        RequestParam named = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        if (!named.name().isEmpty()) {
            return named.name();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return Objects.requireNonNull(parameter.getParameterName());
    }
}
