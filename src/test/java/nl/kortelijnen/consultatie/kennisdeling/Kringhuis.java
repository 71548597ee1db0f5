package nl.kortelijnen.consultatie.kennisdeling;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.herkenning.herkomst.Huisverhaal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A household that everybody of these tests may choose, with one name in it. */
@TestConfiguration(proxyBeanMethods = false)
public class Kringhuis {

    @Bean
    Huisherkomst huisMetTesfalem() {
        return new Huisherkomst() {
            @Override
            public List<Huiskeuze> keuzes() {
                return List.of(new Huiskeuze(new UUID(0, 1), "Huis"));
            }

            @Override
            public Huisverhaal vertel(UUID huishouden) {
                throw new Fout.BestaatNiet("niet hier");
            }

            @Override
            public List<Bekendgegeven> bekend(UUID huishouden) {
                return List.of(new Bekendgegeven("Tesfalem", Gegevenssoort.NAAM, "de vader"));
            }
        };
    }
}
