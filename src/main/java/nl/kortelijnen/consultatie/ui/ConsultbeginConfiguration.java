package nl.kortelijnen.consultatie.ui;

import java.util.List;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.portaal.aanbod.Beginstap;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The last steps of a portal that begins: a first question, and its first answer. */
@Configuration(proxyBeanMethods = false)
class ConsultbeginConfiguration {

    @Bean
    Beginstap eersteVraag(Consultvragen vragen) {
        return new Beginstap(
                70,
                "Stel de eerste vraag",
                "Zonder namen. Een deskundige van het bord of die je zelf koos, denkt mee.",
                "Vraag consultatie",
                Paginas.CONSULTATIE_VRAGEN,
                Rol.PROFESSIONAL,
                () -> vragen.count() > 0);
    }

    @Bean
    Beginstap eersteAntwoord(Consultvragen vragen) {
        return new Beginstap(
                80,
                "De deskundige antwoordt",
                "Neemt de vraag aan en schrijft terug. Dan werkt het portaal.",
                "Naar Consultaties",
                Paginas.CONSULTATIES,
                Rol.DESKUNDIGE,
                () -> vragen.existsByStandIn(List.of(Stand.IN_GESPREK, Stand.AFGESLOTEN)));
    }
}
