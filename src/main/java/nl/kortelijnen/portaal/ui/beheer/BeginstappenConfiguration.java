package nl.kortelijnen.portaal.ui.beheer;

import nl.kortelijnen.portaal.aanbod.Beginstap;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first steps of a portal that are about accounts. */
@Configuration(proxyBeanMethods = false)
class BeginstappenConfiguration {

    @Bean
    Beginstap netwerkbeheerderMaken(Accounts accounts) {
        return new Beginstap(
                10,
                "Maak een account voor de netwerkbeheerder",
                "Die houdt bij welke organisaties en mensen er zijn. Je mag die rol ook zelf nemen.",
                "Naar Accounts",
                Paginas.ACCOUNTS,
                Rol.BEHEERDER,
                () -> !accounts.metRol(Rol.NETWERKBEHEERDER).isEmpty());
    }

    @Bean
    Beginstap organisatiebeheerderAanwijzen(Accounts accounts) {
        return new Beginstap(
                30,
                "Geef een organisatie een eigen beheerder",
                "Kies bij het account de rol Organisatiebeheerder en de organisatie.",
                "Naar Accounts",
                Paginas.ACCOUNTS,
                Rol.BEHEERDER,
                () -> accounts.metRol(Rol.ORGANISATIEBEHEERDER).stream()
                        .map(Gebruiker::organisatie)
                        .anyMatch(organisatie -> organisatie != null));
    }

    @Bean
    Beginstap collegaUitnodigen(Accounts accounts) {
        return new Beginstap(
                40,
                "Nodig een deskundige uit",
                "Geef een collega de rol Deskundige: die beantwoordt de vragen.",
                "Naar Mijn organisatie",
                Paginas.MIJN_ORGANISATIE,
                Rol.ORGANISATIEBEHEERDER,
                () -> !accounts.metRol(Rol.DESKUNDIGE).isEmpty());
    }
}
