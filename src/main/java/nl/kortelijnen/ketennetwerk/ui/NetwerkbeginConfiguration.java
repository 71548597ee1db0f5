package nl.kortelijnen.ketennetwerk.ui;

import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.portaal.aanbod.Beginstap;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first steps of a portal that are about the network. */
@Configuration(proxyBeanMethods = false)
class NetwerkbeginConfiguration {

    @Bean
    Beginstap organisatieToevoegen(Ketennetwerk netwerk) {
        return new Beginstap(
                20,
                "Voeg de eerste organisatie toe",
                "Begin met je eigen organisatie. De kaart kan later voller.",
                "Voeg organisatie toe",
                Netwerkadres.NIEUW,
                Rol.NETWERKBEHEERDER,
                () -> !netwerk.organisaties(Netwerkfilter.ALLES).isEmpty());
    }

    @Bean
    Beginstap kaartInvullen(Ketennetwerk netwerk) {
        return new Beginstap(
                50,
                "Iedereen vult een eigen kaart in",
                "Na het inloggen staat dat bij Wacht op jou. Je kunt een collega ook zelf toevoegen.",
                "Voeg collega toe",
                Netwerkadres.PERSOON_NIEUW,
                Rol.ORGANISATIEBEHEERDER,
                () -> netwerk.professionals(Netwerkfilter.ALLES).size() > 1);
    }
}
