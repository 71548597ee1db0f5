package nl.kortelijnen.kennis.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.kennis.redactie.Kennisvelden;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What redacteuren of the demo did, from {@code demo/redactie.yaml}: only into a portal where nobody wrote yet. */
@Component
@Order(45)
@ConditionalOnProperty("kortelijnen.demo")
class Demoredactie implements ApplicationRunner {

    /** In the place of an item: the first answer of a consultation that waits. */
    private static final String ANTWOORD = "consult-antwoord";

    private final List<Inhoudsrij> straks = new ArrayList<>();
    private final Redactie redactie;
    private final JdbcClient jdbc;
    private final Demospel spel;
    private final Path bestand;
    private final Clock klok;

    Demoredactie(Redactie redactie, JdbcClient jdbc, Demospel spel, Inhoudsmap inhoud, Clock klok) {
        this.redactie = redactie;
        this.jdbc = jdbc;
        this.spel = spel;
        this.bestand = inhoud.pad().resolve("demo/redactie.yaml");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (jdbc.sql("select exists (select from kennisversie)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        List<Inhoudsrij> stappen = Inhoudsbestand.rijen(bestand, "stappen", Nederlands.vandaag(klok));
        long gedaan = stappen.stream()
                .filter(stap -> !stap.tekst("item").equals(ANTWOORD))
                .filter(this::speel)
                .count();
        stappen.stream().filter(stap -> stap.tekst("item").equals(ANTWOORD)).forEach(straks::add);
        if (gedaan > 0) {
            Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(gedaan, "stap", "stappen") + " van de redactie.");
        }
    }

    /** What was done with answers of consultations, once those are there. */
    void speelAntwoorden() {
        straks.forEach(this::speel);
        straks.clear();
    }

    private String antwoord() {
        return redactie.bezig().stream()
                .map(Kennisversie::item)
                .filter(item -> item.startsWith(ANTWOORD))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er wacht geen consult-antwoord"));
    }

    private boolean speel(Inhoudsrij stap) {
        try {
            spel.doe(stap.tekst("wie"), Vandaagtekst.moment(stap.tekst("wanneer"), klok), () -> doe(stap));
            return true;
        } catch (IllegalArgumentException | Fout e) {
            stap.meld(e);
            return false;
        }
    }

    private void doe(Inhoudsrij stap) {
        String item = stap.tekst("item").equals(ANTWOORD) ? antwoord() : stap.tekst("item");
        switch (stap.tekst("doet")) {
            case "voeg-toe" -> voegToe(item, stap.tekst("tekst"));
            case "bied-aan" -> redactie.biedAan(redactie.open(item));
            case "keur-goed" -> redactie.keurGoed(redactie.open(item));
            case "stuur-terug" -> redactie.stuurTerug(redactie.open(item), stap.tekst("reden"));
            case "nagekeken" -> redactie.nagekeken(item);
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }

    private void voegToe(String item, String tekst) {
        Kennisversie versie = redactie.open(item);
        Kennisvelden velden = redactie.velden(versie);
        redactie.bewaar(
                versie,
                new Kennisvelden(
                        velden.enkel(), velden.lijsten(), velden.tekst().strip() + "\n\n" + tekst + "\n"));
    }
}
