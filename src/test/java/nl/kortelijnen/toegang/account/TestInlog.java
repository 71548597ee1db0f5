package nl.kortelijnen.toegang.account;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in on this thread, as after the login page or with an API key. For tests of every module. */
public final class TestInlog {

    private TestInlog() {}

    /** A real account in the store, as the portal itself makes one: whoever is signed in on this thread did not. */
    public static Gebruiker maak(Accounts accounts, String gebruikersnaam, @Nullable UUID professional, Rol... rollen) {
        SecurityContext wieEerst = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return accounts.maak(
                    gebruikersnaam, "Naam " + gebruikersnaam, "een lang wachtwoord", Set.of(rollen), professional);
        } finally {
            SecurityContextHolder.setContext(wieEerst);
        }
    }

    /** A key with every right for the next months; with a second factor when there is one on this thread. */
    public static String sleutel(Apisleutels sleutels, Gebruiker wie, String naam) {
        return sleutel(sleutels, wie, naam, EnumSet.allOf(Sleutelrecht.class));
    }

    /** As {@link #sleutel}, with these rights. */
    public static String sleutel(Apisleutels sleutels, Gebruiker wie, String naam, Set<Sleutelrecht> rechten) {
        return sleutels.maak(wie.account(), naam, rechten, Testklok.nu().plus(Duration.ofDays(100)));
    }

    /** An account as the demo makes them; one that exists is the demo's from now on. */
    public static Gebruiker maakVoorDemo(Accounts accounts, String gebruikersnaam, Rol... rollen) {
        return accounts.maakVoorDemo(
                gebruikersnaam,
                "Naam " + gebruikersnaam,
                accounts.versleuteldVoorDemo("een lang wachtwoord"),
                Set.of(rollen),
                null);
    }

    public static void als(Gebruiker gebruiker) {
        als(gebruiker, List.of());
    }

    /** As {@link #als}, after a second factor too. */
    public static void alsMetTweedeFactor(Gebruiker gebruiker) {
        als(gebruiker, List.of(Tweedefactor.code(Testklok.nu())));
    }

    /** As {@link #alsMetTweedeFactor}, but the factor was given this long ago. */
    public static void alsMetTweedeFactor(Gebruiker gebruiker, Duration geleden) {
        als(gebruiker, List.of(Tweedefactor.code(Testklok.nu().minus(geleden))));
    }

    private static void als(Gebruiker gebruiker, List<GrantedAuthority> bewijzen) {
        Ingelogde ingelogde = new Ingelogde(gebruiker, "", true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                ingelogde,
                null,
                Stream.concat(ingelogde.getAuthorities().stream(), bewijzen.stream())
                        .toList()));
        SecurityContextHolder.setContext(context);
    }

    public static void afmelden() {
        SecurityContextHolder.clearContext();
    }
}
