package id.kendali.platform.access;

import id.kendali.platform.database.IdentifierTypes;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Sign-in, sign-out, headers; what a person may do is said by {@link Requires} on the handlers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TokenSettings.class, RateLimitSettings.class})
class AccessConfiguration {

    private static final String PROGRAMS = "/api/**";

    /** The description of the interface says nothing about anybody. */
    private static final String OPEN_TO_PROGRAMS = "/api/v1/openapi.json";

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    IdentifierTypes accessIdentifiers() {
        return IdentifierTypes.of(AccountId.class, InvitationId.class, TokenId.class);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(11);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** In a cookie, so that nobody needs a session before signing in. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        return CookieCsrfTokenRepository.withHttpOnlyFalse();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Programs come with a token, or the pages' own scripts with a session; the same rights hold for both. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AccountLookup accounts,
            TokenLookup tokens,
            RateLimits limits,
            ProgramRefusals refusals,
            SignInEntryPoint strangers,
            CsrfTokenRepository csrfTokens,
            SecurityContextRepository securityContexts,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie)
            throws Exception {
        return http.securityMatcher(PROGRAMS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_PROGRAMS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(securityContexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(TokenFilter::isUsedBy))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(strangers).accessDeniedHandler(refusals))
                .headers(AccessConfiguration::secureAnswers)
                .addFilterBefore(new TokenFilter(tokens, refusals, sessionCookie), CsrfFilter.class)
                .addFilterAfter(new SignedInFilter(accounts, strangers), AuthorizationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, refusals), SignedInFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AccountLookup accounts,
            SignInEntryPoint signInPage,
            CsrfTokenRepository csrfTokens,
            SecurityContextRepository securityContexts)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/masuk", "/assets/**", "/error", "/undangan/**", "/bukti/**", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(securityContexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(tokenHandler()))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(signInPage)
                        .accessDeniedHandler(new DenialHandler(signInPage, accounts)))
                .logout(logout -> logout.logoutUrl("/keluar")
                        .logoutSuccessUrl("/masuk?" + SignInNotice.PARAMETER + "=" + SignInNotice.SIGNED_OUT.value()))
                .headers(AccessConfiguration::secure)
                .addFilterAfter(new SignedInFilter(accounts, signInPage), AuthorizationFilter.class)
                .build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** Answers to programs may be kept by whom they were for, if they ask before each use whether they still hold. */
    private static void secureAnswers(HeadersConfigurer<HttpSecurity> headers) {
        secure(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                .addHeaderWriter(new StaticHeadersWriter(
                        HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE));
    }

    /** Decides about the token before the page is written: once its beginning is on the way, no cookie can be set. */
    private static CsrfTokenRequestAttributeHandler tokenHandler() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
