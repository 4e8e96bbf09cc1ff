package org.mithaq.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in: everything but the public paths asks for a valid token. Without sessions, and with a cookie that counts
 * for reading only, there is nothing for a forged cross-site request to use, hence no CSRF tokens.
 */
@Configuration(proxyBeanMethods = false)
@Import({TokenSettings.class, ProblemGate.class, RequestLimits.class})
class Security {

    /** Scripts, styles and fonts come from this server only; style attributes are allowed for the pages of the API. */
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    RequestRejectedHandler rejected() {
        return new FirewallRefusal();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tokens tokens, ProblemGate gate, RequestLimits limits)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(PublicPaths.MATCHER)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("SCOPE_admin")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokenUse -> tokenUse.bearerTokenResolver(new TokenSource())
                        .authenticationEntryPoint(gate)
                        .accessDeniedHandler(gate)
                        .jwt(jwt -> jwt.decoder(tokens)))
                .addFilterBefore(limits.beforeTokens(tokens), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(limits.afterTokens(), AuthorizationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .build();
    }
}
