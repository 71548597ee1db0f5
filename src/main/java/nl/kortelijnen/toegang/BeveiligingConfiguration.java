package nl.kortelijnen.toegang;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.List;
import nl.kortelijnen.toegang.account.Wachtwoordhash;
import nl.kortelijnen.toegang.sessie.Sessies;
import nl.kortelijnen.toegang.sleutel.ApisleutelFilter;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Adresrem;
import nl.kortelijnen.toegang.wie.Herkomst;
import nl.kortelijnen.toegang.wie.Inlogadres;
import nl.kortelijnen.toegang.wie.Probleem;
import nl.kortelijnen.toegang.wie.Sleutelgeheugen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Everything is shut unless it is opened here or by an annotation on a view. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class BeveiligingConfiguration {

    @Bean
    PasswordEncoder wachtwoorden() {
        return new Wachtwoordhash();
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionListener> sessieluisteraar(Sessies sessies) {
        return new ServletListenerRegistrationBean<>(sessies);
    }

    /** The API: a key or nothing; no session, no cookie, so no forged requests either. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            Apisleutels sleutels,
            Sleutelgeheugen geheugen,
            Adresrem rem,
            @Value("${kortelijnen.api.per-minuut:30000}") int perMinuut) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(wie -> wie.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new ApisleutelFilter(sleutels, geheugen, rem, perMinuut),
                        UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(fout -> fout.authenticationEntryPoint((vraag, antwoord, e) -> Probleem.schrijf(
                                antwoord,
                                HttpStatus.UNAUTHORIZED,
                                "sleutel-nodig",
                                "Geef een geldige API-sleutel mee: Authorization: Bearer SLEUTEL. "
                                        + "Je maakt er een op je profielpagina."))
                        .accessDeniedHandler((vraag, antwoord, e) -> Probleem.schrijf(
                                antwoord,
                                HttpStatus.FORBIDDEN,
                                "geen-toegang",
                                "Met deze sleutel mag dit niet. Hij heeft de rechten van wie hem maakte.")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portaal(
            HttpSecurity http,
            Inlogcontrole inlogcontrole,
            List<Inlogweg> inlogwegen,
            ObjectProvider<Openbaaradres> openbaar,
            VaadinDefaultRequestCache bestemmingen,
            Clock klok) {
        http.authenticationProvider(inlogcontrole);
        // else Spring asks the same provider once more as a parent, and every failure counts twice
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authorizeHttpRequests(wie -> wie.requestMatchers(
                        HttpMethod.GET,
                        "/actuator/health/**",
                        "/stijl/**",
                        "/lettertype/**",
                        "/beeld/**",
                        "/aura/**",
                        "/favicon.ico",
                        "/robots.txt")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll());
        openbaar.forEach(adres -> http.authorizeHttpRequests(
                wie -> wie.requestMatchers(HttpMethod.GET, adres.patroon()).permitAll()));
        bestemmingen.ignoreRequests(new NegatedRequestMatcher(new Paginavraag()));
        http.exceptionHandling(fout -> fout.authenticationEntryPoint(new Inlogingang("/" + Inlogadres.PAGINA)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + Inlogadres.PAGINA, Inlogadres.met("afgemeld"))
                        .defaultSuccessUrl("/")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(formulier -> formulier
                .authenticationDetailsSource(vraag -> new Herkomst(vraag, klok.instant()))
                .failureHandler((vraag, antwoord, fout) -> antwoord.sendRedirect(
                        vraag.getContextPath() + Inlogadres.met(fout instanceof LockedException ? "wacht" : "error"))));
        inlogwegen.forEach(weg -> weg.voegToe(http));
        return http.build();
    }
}
