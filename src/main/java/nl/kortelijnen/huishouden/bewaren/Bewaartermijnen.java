package nl.kortelijnen.huishouden.bewaren;

import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.springframework.stereotype.Component;

/** How long is kept what, from {@code bewaren/termijnen.yaml}. */
@Component
public class Bewaartermijnen {

    private static final Bewaartermijn ANDERS = new Bewaartermijn(
            Bewaartermijn.HUISHOUDEN,
            "Huishouden",
            24,
            "na de laatste wijziging, als er geen episode loopt",
            "Twee mensen zeggen ja. Dan is het weg, met een bewijs.",
            "");

    private final Bewaartermijn huishouden;

    Bewaartermijnen(Inhoudsmap inhoud, Clock klok) {
        this.huishouden = Inhoudsrij.lees(
                        inhoud.deel("bewaren/termijnen.yaml")
                                .map(bestand -> Inhoudsbestand.rijen(bestand, "termijnen", Nederlands.vandaag(klok)))
                                .orElse(List.of()),
                        Bewaartermijnen::lees)
                .stream()
                .filter(een -> een.code().equals(Bewaartermijn.HUISHOUDEN))
                .findFirst()
                .orElse(ANDERS);
    }

    private static Bewaartermijn lees(Inhoudsrij rij) {
        return new Bewaartermijn(
                rij.tekst("code"),
                rij.tekst("naam"),
                rij.getal("maanden"),
                rij.tekst("vanaf"),
                rij.tekst("hoe"),
                rij.tekst("waarom"));
    }

    public Bewaartermijn huishouden() {
        return huishouden;
    }
}
