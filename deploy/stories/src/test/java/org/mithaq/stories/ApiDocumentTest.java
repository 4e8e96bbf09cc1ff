package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's document against the addresses that the program has. */
class ApiDocumentTest {

    /** Stands for the commands, each of which has an address of its own in the document. */
    private static final String ANY_COMMAND = "/api/coalitions/{coalition}/commands/{name}";

    @Test
    void namesEveryAddressOfTheApi() throws Exception {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        List<String> addresses = addresses();
        assertThat(addresses).contains("/api/coalitions/{coalition}/audit", ANY_COMMAND);
        assertThat(document.path("paths").propertyNames())
                .containsAll(addresses.stream()
                        .filter(address -> !address.equals(ANY_COMMAND))
                        .toList());
    }

    private static JsonNode document() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(Played.once().address().resolve("/v3/api-docs"))
                    .build();
            return JsonMapper.builder()
                    .build()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static List<String> addresses() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.mithaq").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(ApiDocumentTest::addressesOf)
                .filter(address -> address.startsWith("/api/"))
                .distinct()
                .toList();
    }

    private static Stream<String> addressesOf(Class<?> controller) {
        List<String> prefixes = paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class));
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method ->
                        prefixes.stream().flatMap(prefix -> suffixes(method).map(prefix::concat)));
    }

    private static Stream<String> suffixes(Method method) {
        return paths(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)).stream();
    }

    private static List<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }
}
