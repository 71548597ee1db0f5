package nl.kortelijnen.deskundigen.ui;

import nl.kortelijnen.deskundigen.Deskundigenprofielen;
import nl.kortelijnen.portaal.aanbod.Beginstap;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first step of a portal that is about experts. */
@Configuration(proxyBeanMethods = false)
class DeskundigenbeginConfiguration {

    @Bean
    Beginstap profielInvullen(Deskundigenprofielen profielen) {
        return new Beginstap(
                60,
                "De deskundige vult het profiel in",
                "Talen, culturen, thema's en werkdagen. Daarna wordt deze collega gevonden.",
                "Naar Deskundigen",
                Paginas.DESKUNDIGEN,
                Rol.DESKUNDIGE,
                () -> profielen.aantal() > 0);
    }
}
