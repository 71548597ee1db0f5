package nl.kortelijnen.verhaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every page there is, with the account of the demo that may see it; a new page joins by itself. */
final class Schermwandeling {

    /** Where a link stands to such a page, and how that link begins. */
    static final Map<String, Vindplaats> VINDPLAATSEN = Map.ofEntries(
            Map.entry("kennis", new Vindplaats("kennis/thema/opvoeding", "kennis/")),
            Map.entry("kennis/thema", new Vindplaats("kennis", "kennis/thema/")),
            Map.entry("redactie/bewerk", new Vindplaats("kennis/thema/opvoeding", "kennis/")),
            Map.entry("redactie/versies", new Vindplaats("kennis/thema/opvoeding", "kennis/")),
            Map.entry("netwerk/organisatie", new Vindplaats("netwerk", "netwerk/organisatie/")),
            Map.entry("netwerk/organisatie-wijzigen", new Vindplaats("netwerk", "netwerk/organisatie/")),
            Map.entry("netwerk/persoon", new Vindplaats("netwerk?toon=mensen", "netwerk/persoon/")),
            Map.entry("netwerk/team", new Vindplaats("netwerk?toon=teams", "netwerk/team/")),
            Map.entry("netwerk/team-wijzigen", new Vindplaats("netwerk?toon=teams", "netwerk/team/")),
            Map.entry("casuistiek", new Vindplaats("casuistiek", "casuistiek/")),
            Map.entry("consultaties", new Vindplaats("consultaties", "consultaties/")),
            Map.entry("verslagen/punten", new Vindplaats("verslagen/punten", "verslagen/punten/")),
            Map.entry("verslagen/bijeenkomsten", new Vindplaats("verslagen/bijeenkomsten", "verslagen/bijeenkomsten/")),
            Map.entry("verslag", new Vindplaats("verslagen", "verslag/")));

    /**
     * Shown by a story, which makes first what the page is about: a household (HuishoudverhaalIT, VerloopverhaalIT,
     * TekenpanelenIT), a guest (MeetekenenIT), a card of one's own (ZonderDemoBeginIT), a case (CasusverhaalIT,
     * ZonderDemoCasusoverlegIT), a report (VerslagverhaalIT, UitgaveverhaalIT), a question (VraagverhaalIT), signing in
     * (InlogverhaalIT).
     */
    private static final Set<String> IN_EEN_VERHAAL = Set.of(
            "huishoudens/:",
            "ervaring/:",
            "gast/:",
            "meetekenen",
            "netwerk/collega-wijzigen/:",
            "deskundigen/profiel/:",
            "casuistiek/bewerk/:",
            "casuistiek/intervisie/:",
            "casuistiek/overleg/:",
            "casuistiek/weging/:",
            "verslagen/bewerk/:",
            "verslagen/bron/:",
            "verslagen/akkoord/:",
            "verslagen/bijeenkomsten/bewerk/:",
            "verslagen/bijeenkomsten/notities/:",
            "vragen/:",
            "vragen/wijzig/:",
            "vragen/samenvatten/:",
            "vragen/kanalen/:",
            "inloggen",
            "login",
            "aanmelden",
            "tweede-stap",
            "nieuw-wachtwoord",
            "wachtwoord-vergeten");

    /** Which buttons of a page open a dialog; how things stand says which of them are there. */
    static final Map<String, List<String>> DIALOGEN = Map.of(
            "profiel", List.of("Meld overal af", "Wijzig wachtwoord"),
            "accounts", List.of("Sessies"),
            "mijn-organisatie", List.of("Vertrekt"),
            "consultaties/:",
                    List.of(
                            "Sluit af",
                            "Trek in",
                            "Geef door aan een ander",
                            "Maak een afspraak",
                            "Spreek af wat de melder hoort",
                            "Stuur naar een collega"));

    private Schermwandeling() {}

    static List<Scherm> alle(ServletContext context) {
        return alle(new VaadinServletContext(context));
    }

    static List<Scherm> alle(VaadinContext context) {
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .flatMap(Schermwandeling::schermen)
                .filter(scherm -> IN_EEN_VERHAAL.stream().noneMatch(scherm.sleutel()::startsWith))
                .sorted(Comparator.comparing(Scherm::account).thenComparing(Scherm::sleutel))
                .toList();
    }

    private static Stream<Scherm> schermen(RouteData route) {
        return Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate))
                .map(template -> new Scherm(account(route.getNavigationTarget()), template.replaceFirst(":.*", ":")));
    }

    /** Demo accounts are named after their role. */
    private static String account(Class<? extends Component> pagina) {
        RolesAllowed rollen = pagina.getAnnotation(RolesAllowed.class);
        return rollen == null ? "professional" : rollen.value()[0].toLowerCase(Locale.ROOT);
    }

    /** @param begin how the link begins; what follows says which one */
    record Vindplaats(String pagina, String begin) {}

    /** @param sleutel the address, with only ":" for what says which one */
    record Scherm(String account, String sleutel) {

        boolean metDeel() {
            return sleutel.endsWith(":");
        }

        String pad() {
            return metDeel() ? sleutel.replaceFirst("/:$", "") : sleutel;
        }
    }
}
