package org.mithaq.web;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.mithaq.tracing.PlainRequests;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All of this package, for a side to import. */
@Configuration(proxyBeanMethods = false)
@Import({Security.class, Entrance.class, ErrorPage.class, ApiDocument.class})
public class WebEdge implements WebMvcConfigurer {

    private final ObjectProvider<Diagnosis> diagnoses;
    private final ParameterGate parameters;

    WebEdge(
            ObjectProvider<Diagnosis> diagnoses,
            ObjectProvider<RequestMappingHandlerMapping> addresses,
            ObjectProvider<GlobalOperationCustomizer> document) {
        this.diagnoses = diagnoses;
        this.parameters = new ParameterGate(addresses, document);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(parameters).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new LanguageArgument());
    }

    /** After the one for {@code @ExceptionHandler} methods, so that a controller may still have a way of its own. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(
                Math.min(1, resolvers.size()),
                new ProblemResolver(diagnoses.stream().toList()));
    }

    @Bean
    AlwaysUtf8 alwaysUtf8() {
        return new AlwaysUtf8();
    }

    @Bean
    BodyLimit bodyLimit() {
        return new BodyLimit();
    }

    @Bean
    HttpMeters httpMeters() {
        return new HttpMeters();
    }

    @Bean
    PlainRequests plainRequests() {
        return new PlainRequests();
    }

    @Bean
    Tokens tokens(TokenSettings settings, Clock clock) {
        return new Tokens(settings.decoder(), clock);
    }

    /** The clock of the whole process. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TimeMeter requestTime() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> server() {
        return server -> {
            server.setCompression(texts());
            server.addConnectorCustomizers(ServerRefusal::limit);
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ServerRefusal.class.getName());
                }
            });
        };
    }

    /** What is text, for those whose connection is slow; a stream of changes goes as it comes. */
    private static Compression texts() {
        Compression texts = new Compression();
        texts.setEnabled(true);
        texts.setMinResponseSize(DataSize.ofKilobytes(1));
        texts.setMimeTypes(new String[] {
            "text/html",
            "text/css",
            "text/csv",
            "text/markdown",
            "text/calendar",
            "text/plain",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/schema+json",
            "application/jsonl",
            "image/svg+xml"
        });
        return texts;
    }
}
