package nl.kortelijnen.opslag.gegevens;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.stereotype.Component;

/** How long is kept what, from {@code bewaren/termijnen.yaml}; what does not stand there has the term of the portal. */
@Component
public class Bewaartermijnen {

    private static final List<Bewaartermijn> ANDERS = List.of(
            new Bewaartermijn(
                    "huishouden",
                    "Huishouden",
                    24,
                    "na de laatste wijziging, als er geen episode loopt",
                    "Twee mensen zeggen ja. Dan is het weg, met een bewijs.",
                    ""),
            new Bewaartermijn("consultatie", "Consultatie", 60, "na het afsluiten", "Ze gaat vanzelf weg.", ""));

    private final Map<String, Bewaartermijn> perCode = new LinkedHashMap<>();

    Bewaartermijnen(Inhoudsmap inhoud, Clock klok) {
        ANDERS.forEach(een -> perCode.put(een.code(), een));
        Inhoudsrij.lees(
                        inhoud.deel("bewaren/termijnen.yaml")
                                .map(bestand -> Inhoudsbestand.rijen(bestand, "termijnen", Nederlands.vandaag(klok)))
                                .orElse(List.of()),
                        Bewaartermijnen::lees)
                .stream()
                .filter(een -> perCode.containsKey(een.code()))
                .forEach(een -> perCode.put(een.code(), een));
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

    public List<Bewaartermijn> alle() {
        return List.copyOf(perCode.values());
    }

    /** Of a household without a change and without an episode. */
    public Bewaartermijn huishouden() {
        return Objects.requireNonNull(perCode.get("huishouden"));
    }

    /** Of a consultation that is closed or withdrawn. */
    public Bewaartermijn consultatie() {
        return Objects.requireNonNull(perCode.get("consultatie"));
    }
}
