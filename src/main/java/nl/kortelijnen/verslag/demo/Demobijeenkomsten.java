package nl.kortelijnen.verslag.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomstblad;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The conferences of the demo, announced and signed up for as everybody does. */
@Component
@ConditionalOnProperty("kortelijnen.demo")
class Demobijeenkomsten {

    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final Demospel spel;
    private final Clock klok;

    Demobijeenkomsten(Bijeenkomsten bijeenkomsten, Aanmeldingen aanmeldingen, Demospel spel, Clock klok) {
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        this.spel = spel;
        this.klok = klok;
    }

    void laad(Inhoudsrij rij) {
        UUID id = VasteId.van("bijeenkomst", rij.tekst("id"));
        if (bijeenkomsten.bestaat(id)) {
            return;
        }
        Inhoudsrij nu = rij;
        try {
            Instant wanneer = Vandaagtekst.moment(rij.tekst("wanneer"), klok);
            spel.doe(rij.tekst("wie"), wanneer, () -> {
                bijeenkomsten.kondigAan(id, blad(rij));
                if (rij.waar("neem-mee")) {
                    bijeenkomsten.neemOpenPuntenMee(id);
                }
            });
            for (Inhoudsrij een : rij.delen("aanmeldingen")) {
                nu = een;
                wanneer = wanneer.plus(Duration.ofHours(3));
                spel.doe(
                        een.tekst("wie"),
                        wanneer,
                        () -> aanmeldingen.meldAan(id, een.tekst("functie"), groep(id, een)));
            }
        } catch (IllegalArgumentException | Fout e) {
            nu.meld(e);
        }
    }

    private UUID groep(UUID id, Inhoudsrij rij) {
        int nummer = rij.getal("groep");
        return bijeenkomsten.een(id).groepen().stream()
                .filter(groep -> groep.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen groep " + nummer))
                .id();
    }

    private Bijeenkomstblad blad(Inhoudsrij rij) {
        LocalDate dag = rij.vandaag().plusDays(rij.getal("over"));
        return new Bijeenkomstblad(
                rij.tekst("titel"),
                rij.tekst("uitleg"),
                rij.tekst("plaats"),
                dag.atTime(rij.getal("van"), 0).atZone(Nederlands.TIJDZONE).toInstant(),
                dag.atTime(rij.getal("tot"), 0).atZone(Nederlands.TIJDZONE).toInstant(),
                rij.getal("plekken"),
                rij.teksten("programma"),
                rij.teksten("groepen"));
    }
}
