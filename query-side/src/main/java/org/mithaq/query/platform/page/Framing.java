package org.mithaq.query.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Puts the frame around every page of the query side, which are those whose templates stand under {@code query/}. A browser
 * that has a page already is sent it again only if it is another; the style sheet has its content in its name, and is kept.
 */
@Configuration(proxyBeanMethods = false)
class Framing implements WebMvcConfigurer, HandlerInterceptor {

    private static final String STYLE = "/css/mithaq.css";

    private final ObjectProvider<ResourceUrlProvider> resources;

    Framing(ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> pageTags() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        tags.setWriteWeakETag(true); // the page may be compressed on its way
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(tags);
        registration.addUrlPatterns("/coalitions", "/coalitions/*", "/rulebook", "/rulebook/*");
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && page.getViewName().startsWith("query/")) {
            PageFrame.around(page, request, response);
            page.addObject("style", resources.getObject().getForLookupPath(STYLE));
        }
    }
}
