package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpServletResponse;
import nl.kortelijnen.toegang.sleutel.ApisleutelFilter;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Adresrem;
import nl.kortelijnen.toegang.wie.Sleutelgeheugen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The sockets: with the page's session, with a key as the API, or with a guest's cookie. Each decides for itself who may
 * come in, before there is a socket.
 */
@Configuration(proxyBeanMethods = false)
class LiveBeveiligingConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain live(
            HttpSecurity http,
            Apisleutels sleutels,
            Sleutelgeheugen geheugen,
            Adresrem rem,
            @Value("${kortelijnen.api.per-minuut:30000}") int perMinuut) {
        return http.securityMatcher("/live/**")
                .authorizeHttpRequests(wie -> wie.anyRequest().permitAll())
                .addFilterBefore(
                        new ApisleutelFilter(sleutels, geheugen, rem, perMinuut),
                        UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(fout -> fout.authenticationEntryPoint(
                        (vraag, antwoord, e) -> antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED)))
                .build();
    }

    /** Where a guest's form goes: no session to forge; another site's page is refused by {@code Herkomstfilter}. */
    @Bean
    @Order(1)
    SecurityFilterChain gasten(HttpSecurity http) {
        return http.securityMatcher("/gast-binnen")
                .authorizeHttpRequests(wie -> wie.anyRequest().permitAll())
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
