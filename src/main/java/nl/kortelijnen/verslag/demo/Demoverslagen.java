package nl.kortelijnen.verslag.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagen;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the reports of the demo as an organisator would: {@code demo/verslagen.yaml} says which file, when, and what was
 * done with it since. What is there already stays as users left it.
 */
@Component
@Order(47)
@ConditionalOnProperty("kortelijnen.demo")
class Demoverslagen implements ApplicationRunner {

    private static final Duration STRAKS = Duration.ofMinutes(1);

    private final Inlezing inlezing;
    private final Demopublicatie publicatie;
    private final Publicatieproces uitgave;
    private final Verslagen verslagen;
    private final Demopunten punten;
    private final Demobijeenkomsten bijeenkomsten;
    private final Demospel spel;
    private final Path map;
    private final Clock klok;

    Demoverslagen(
            Inlezing inlezing,
            Demopublicatie publicatie,
            Publicatieproces uitgave,
            Verslagen verslagen,
            Demopunten punten,
            Demobijeenkomsten bijeenkomsten,
            Demospel spel,
            Inhoudsmap inhoud,
            Clock klok) {
        this.inlezing = inlezing;
        this.publicatie = publicatie;
        this.uitgave = uitgave;
        this.verslagen = verslagen;
        this.punten = punten;
        this.bijeenkomsten = bijeenkomsten;
        this.spel = spel;
        this.map = inhoud.pad().resolve("demo");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        spel.ernaast("verslagen", this::laad);
    }

    private void laad() {
        long geladen =
                Inhoudsbestand.rijen(map.resolve("verslagen.yaml"), "verslagen", Nederlands.vandaag(klok)).stream()
                        .filter(this::laad)
                        .count();
        if (!punten.metAanbevelingen()) {
            Inhoudsbestand.rijen(map.resolve("verslagen.yaml"), "aanbevelingen", Nederlands.vandaag(klok))
                    .forEach(this::aanbeveling);
        }
        Inhoudsbestand.rijen(map.resolve("verslagen.yaml"), "bijeenkomsten", Nederlands.vandaag(klok))
                .forEach(bijeenkomsten::laad);
        if (geladen > 0) {
            Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(geladen, "verslag", "verslagen") + ".");
        }
    }

    private boolean laad(Inhoudsrij rij) {
        Inhoudsrij nu = rij;
        try {
            String naam = rij.tekst("bestand");
            UUID id = VasteId.van("verslag", naam);
            if (verslagen.bestaat(id)) {
                return false;
            }
            Instant wanneer = Vandaagtekst.moment(rij.tekst("wanneer"), klok);
            byte[] inhoud = inhoud(naam, rij.vandaag());
            spel.doe(rij.tekst("wie"), wanneer, () -> {
                inlezing.neemOp(id, naam, inhoud, spel.gebruiker(rij.tekst("wie")));
                publicatie.merkAlsVoorbeeld(id);
            });
            for (Inhoudsrij stap : rij.delen("stappen")) {
                nu = stap;
                Instant dan = Vandaagtekst.moment(stap.tekst("wanneer"), klok);
                wanneer = dan.isAfter(wanneer) ? dan : wanneer.plus(STRAKS);
                spel.doe(stap.misschien("wie").orElse(rij.tekst("wie")), wanneer, () -> doe(id, stap));
            }
            return true;
        } catch (IllegalArgumentException | Fout e) {
            nu.meld(e);
            return false;
        }
    }

    private void aanbeveling(Inhoudsrij stap) {
        try {
            spel.doe(stap.tekst("wie"), Vandaagtekst.moment(stap.tekst("wanneer"), klok), () -> {
                if (stap.tekst("doet").equals("neem-over")) {
                    punten.neemAanbevelingenOver();
                } else {
                    punten.doe(null, stap);
                }
            });
        } catch (IllegalArgumentException | Fout e) {
            stap.meld(e);
        }
    }

    private byte[] inhoud(String naam, LocalDate vandaag) {
        Path bestand = map.resolve("verslagen").resolve(naam).normalize();
        try {
            return Vandaagtekst.vul(Files.readString(bestand), vandaag).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("het bestand verslagen/" + naam + " is niet te lezen", e);
        }
    }

    private void doe(UUID verslag, Inhoudsrij stap) {
        switch (stap.tekst("doet")) {
            case "kijk-na" ->
                publicatie.kijkNa(verslag, stap.misschien("behalve").isPresent() ? stap.getal("behalve") : 0);
            case "publiceer" -> {
                publicatie.kijkNa(verslag, 0);
                uitgave.publiceer(verslag, stap.misschien("wijziging").orElse(""));
            }
            case "schrijf" -> publicatie.schrijf(verslag, stap.tekst("punt"), stap.tekst("tekst"));
            case "vraag-akkoord" ->
                publicatie.vraagAkkoord(
                        verslag,
                        stap.tekst("onderdeel"),
                        spel.gebruiker(stap.tekst("aan")).account());
            case "zeg-akkoord" -> publicatie.zegAkkoord(verslag);
            case "herzie" -> uitgave.herzie(verslag);
            case "wijs-toe", "pak-op", "meld-opgelost", "betwist", "hang-aan-cijfer" -> punten.doe(verslag, stap);
            case "trek-in" -> uitgave.trekIn(verslag, stap.tekst("reden"));
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }
}
