package org.mithaq.query.directory;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets controllers take a {@link Reading} and {@link Readers}, and names the coalition in the OpenAPI document of those
 * that do, before others look for it there.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingSetup implements WebMvcConfigurer, GlobalOperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Reading.class, Readers.class);
    }

    private final Readings readings;

    ReadingSetup(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReadingArgument(readings));
        resolvers.add(new ReadersArgument());
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Parameter> known = Objects.requireNonNullElse(operation.getParameters(), List.of());
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Reading.class)
                && known.stream().noneMatch(each -> ReadingArgument.COALITION.equals(each.getName()))) {
            List<Parameter> all = new ArrayList<>(known);
            all.addFirst(new Parameter()
                    .in("path")
                    .name(ReadingArgument.COALITION)
                    .required(true)
                    .schema(new StringSchema()));
            operation.setParameters(all);
        }
        return operation;
    }
}
