package org.mithaq.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a coalition that takes no further id and comes to an end, as the running query side knows them. */
final class Addresses {

    private Addresses() {}

    static List<String> ofCoalition(String coalition) {
        ApplicationContext context = RunningQuerySide.shared().context();
        Set<String> addresses = new TreeSet<>();
        context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(mapping -> !mapping.getProducesCondition()
                        .getProducibleMediaTypes()
                        .contains(MediaType.TEXT_EVENT_STREAM))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{coalition}") && pattern.indexOf('{') == pattern.lastIndexOf('{'))
                .forEach(pattern -> addresses.add(pattern.replace("{coalition}", coalition)));
        return List.copyOf(addresses);
    }
}
