package nl.kortelijnen.toegang.sessie;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Lets time pass for the open sessions of an account. For tests with a browser. */
public final class TestSessies {

    private TestSessies() {}

    /** As if nothing was done for this long. */
    public static void stil(ApplicationContext portaal, String gebruikersnaam, Duration geleden) {
        verouder(portaal, gebruikersnaam, Duration.ZERO, geleden);
    }

    /** As if signing in was this long ago. */
    public static void lang(ApplicationContext portaal, String gebruikersnaam, Duration geleden) {
        verouder(portaal, gebruikersnaam, geleden, Duration.ZERO);
    }

    /** As if the second factor was given ten minutes ago. */
    public static void langGeledenBevestigd(ApplicationContext portaal, String gebruikersnaam) {
        portaal.getBean(Sessies.class)
                .alle()
                .filter(bezet -> bezet.bewijs().getName().equals(gebruikersnaam) && bezet.ingelogd())
                .forEach(bezet -> {
                    Ingelogde wie = (Ingelogde) bezet.bewijs().getPrincipal();
                    UsernamePasswordAuthenticationToken ouder = UsernamePasswordAuthenticationToken.authenticated(
                            wie,
                            null,
                            Stream.concat(
                                            wie.getAuthorities().stream(),
                                            Stream.of(Tweedefactor.code(
                                                    Testklok.nu().minus(Duration.ofMinutes(10)))))
                                    .toList());
                    ouder.setDetails(bezet.bewijs().getDetails());
                    bezet.sessie()
                            .setAttribute(
                                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                                    new SecurityContextImpl(ouder));
                });
    }

    /** What the open sessions of this account may do; empty for one that waits for its second step, or none at all. */
    public static Set<String> rechten(ApplicationContext portaal, String gebruikersnaam) {
        return portaal.getBean(Sessies.class)
                .alle()
                .filter(bezet -> bezet.bewijs().getName().equals(gebruikersnaam) && bezet.ingelogd())
                .flatMap(bezet -> bezet.bewijs().getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }

    /** Whether a session of this account waits for its second step. */
    public static boolean halverwege(ApplicationContext portaal, String gebruikersnaam) {
        return portaal.getBean(Sessies.class)
                .alle()
                .anyMatch(bezet -> bezet.bewijs().getName().equals(gebruikersnaam) && !bezet.ingelogd());
    }

    private static void verouder(ApplicationContext portaal, String gebruikersnaam, Duration begin, Duration stil) {
        portaal.getBean(Sessies.class)
                .alle()
                .filter(bezet -> bezet.bewijs().getName().equals(gebruikersnaam))
                .forEach(bezet -> bezet.stand().verouder(begin, stil));
    }
}
