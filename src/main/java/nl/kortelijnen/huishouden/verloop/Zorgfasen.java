package nl.kortelijnen.huishouden.verloop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.springframework.stereotype.Component;

/** The phases in their order, from {@code verloop/zorgfasen.yaml}; without that file there is one, without checks. */
@Component
public class Zorgfasen {

    private static final Zorgfase ENIGE = new Zorgfase("lopend", "Lopend", "", List.of());

    private final List<Zorgfase> fasen;

    Zorgfasen(Inhoudsmap inhoud, Clock klok) {
        List<Zorgfase> gelezen = inhoud
                .deel("verloop/zorgfasen.yaml")
                .map(bestand -> Inhoudsbestand.rijen(bestand, "zorgfasen", Nederlands.vandaag(klok)))
                .orElse(List.of())
                .stream()
                .flatMap(rij -> lees(rij).stream())
                .toList();
        this.fasen = gelezen.isEmpty() ? List.of(ENIGE) : gelezen;
    }

    private static Optional<Zorgfase> lees(Inhoudsrij rij) {
        try {
            return Optional.of(new Zorgfase(
                    rij.tekst("code"),
                    rij.tekst("naam"),
                    rij.tekst("uitleg"),
                    rij.delen("controles").stream()
                            .map(een -> new Zorgfase.Controle(een.tekst("code"), een.tekst("tekst")))
                            .toList()));
        } catch (IllegalArgumentException fout) {
            rij.meld(fout);
            return Optional.empty();
        }
    }

    public List<Zorgfase> alle() {
        return fasen;
    }

    Zorgfase eerste() {
        return fasen.getFirst();
    }

    /** A phase that was renamed or taken out of the file keeps its code as its name. */
    public Zorgfase met(String code) {
        return fasen.stream()
                .filter(fase -> fase.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Zorgfase(code, code, "", List.of()));
    }

    boolean bekend(String code) {
        return fasen.stream().anyMatch(fase -> fase.code().equals(code));
    }
}
