package nl.kortelijnen.verslag.sjabloon;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates of the content folder, read when they are asked for: whoever changes the file sees it at once. */
@Component
public class Sjablonen {

    private final Path bestand;
    private final Clock klok;

    Sjablonen(Inhoudsmap inhoud, Clock klok) {
        this.bestand = inhoud.pad().resolve("verslagen").resolve("sjablonen.yaml");
        this.klok = klok;
    }

    /** In the order of the file. */
    public List<Sjabloon> alle() {
        return Inhoudsrij.lees(Inhoudsbestand.rijen(bestand, "sjablonen", Nederlands.vandaag(klok)), Sjablonen::lees);
    }

    /** @param code null and what is not there (any more) give empty */
    public Optional<Sjabloon> van(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : alle().stream().filter(een -> een.code().equals(code)).findFirst();
    }

    private static Sjabloon lees(Inhoudsrij rij) {
        return new Sjabloon(
                rij.tekst("code"),
                rij.tekst("naam"),
                rij.tekst("wanneer"),
                rij.delen("delen").stream().map(Sjablonen::deel).toList());
    }

    private static Sjabloon.Deel deel(Inhoudsrij rij) {
        String soort = rij.tekst("soort");
        return new Sjabloon.Deel(
                rij.tekst("naam"),
                rij.tekst("vraag"),
                Punttype.van(soort)
                        .orElseThrow(() -> new IllegalArgumentException("'" + soort + "' kennen we niet bij 'soort'")));
    }
}
