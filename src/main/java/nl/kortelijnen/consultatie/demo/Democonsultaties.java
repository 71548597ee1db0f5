package nl.kortelijnen.consultatie.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The consultations of the demo, from {@code demo/consultaties.yaml}: only into a portal that has none yet. Each is
 * played as its users would, the oldest first.
 */
@Component
@Order(50)
@ConditionalOnProperty("kortelijnen.demo")
class Democonsultaties implements ApplicationRunner {

    private static final Duration STRAKS = Duration.ofMinutes(1);

    private final Path bestand;
    private final Consultvragen vragen;
    private final Consultaties consultaties;
    private final Demospel spel;
    private final Demodaarna daarna;
    private final Clock klok;

    Democonsultaties(
            Inhoudsmap inhoud,
            Consultvragen vragen,
            Consultaties consultaties,
            Demospel spel,
            Demodaarna daarna,
            Clock klok) {
        this.bestand = inhoud.pad().resolve("demo/consultaties.yaml");
        this.vragen = vragen;
        this.consultaties = consultaties;
        this.spel = spel;
        this.daarna = daarna;
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (vragen.count() > 0) {
            return;
        }
        daarna.kiesKerngroep();
        List<Verhaal> verhalen = Inhoudsbestand.rijen(bestand, "consultaties", Nederlands.vandaag(klok)).stream()
                .map(Democonsultatie::new)
                .flatMap(vraag -> verhaal(vraag).stream())
                .sorted(Comparator.comparing(Verhaal::begin))
                .toList();
        long geladen = verhalen.stream().filter(this::speel).count();
        if (geladen > 0) {
            Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(geladen, "consultatie", "consultaties") + ".");
        }
    }

    private record Verhaal(Democonsultatie vraag, Instant begin) {}

    private Optional<Verhaal> verhaal(Democonsultatie vraag) {
        try {
            return Optional.of(new Verhaal(vraag, vraag.wanneer(klok)));
        } catch (IllegalArgumentException e) {
            vraag.rij().meld(e);
            return Optional.empty();
        }
    }

    private boolean speel(Verhaal verhaal) {
        Democonsultatie nu = verhaal.vraag();
        try {
            Instant wanneer = verhaal.begin();
            String nummer = vraag(nu, wanneer);
            for (Democonsultatie stap : nu.stappen()) {
                nu = stap;
                Instant dan = stap.wanneer(klok);
                wanneer = dan.isAfter(wanneer) ? dan : wanneer.plus(STRAKS);
                spel.doe(stap.wie(), wanneer, () -> doe(nummer, stap));
            }
            return true;
        } catch (IllegalArgumentException | Fout e) {
            nu.rij().meld(e);
            return false;
        }
    }

    private String vraag(Democonsultatie vraag, Instant wanneer) {
        UUID gevraagde = vraag.deskundige().map(this::professional).orElse(null);
        return spel.als(vraag.wie(), wanneer, () -> consultaties.vraag(vraag.aanvraag(wanneer, gevraagde)));
    }

    private UUID professional(String gebruikersnaam) {
        return Optional.ofNullable(spel.gebruiker(gebruikersnaam).professional())
                .orElseThrow(() -> new IllegalArgumentException(gebruikersnaam + " staat niet in het netwerk"));
    }

    private void doe(String nummer, Democonsultatie stap) {
        Optional<String> zegt = stap.rij().misschien("zegt");
        if (zegt.isPresent()) {
            consultaties.verstuur(nummer, zegt.get());
            return;
        }
        if (daarna.doe(nummer, stap.rij())) {
            return;
        }
        switch (stap.rij().tekst("doet")) {
            case "neem-aan" -> consultaties.neemAan(nummer);
            case "wijs-af" -> consultaties.wijsAf(nummer, stap.rij().tekst("reden"));
            case "geef-door" ->
                consultaties.geefDoor(
                        nummer,
                        professional(stap.rij().tekst("aan")),
                        stap.rij().tekst("reden"));
            case "trek-in" ->
                consultaties.trekIn(nummer, stap.rij().misschien("reden").orElse(""));
            case "sluit-af" -> consultaties.sluitAf(nummer, stap.afsluiting());
            default -> throw stap.onbekend("doet");
        }
    }
}
