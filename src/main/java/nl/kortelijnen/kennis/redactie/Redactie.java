package nl.kortelijnen.kennis.redactie;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisregister;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writing in the portal: a draft beside what is published, offered by its writers and approved by another redacteur
 * (G06). What is published goes on until then.
 */
@Service
public class Redactie {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,99}");
    private static final int LANGSTE = 200_000;

    /** The number of what was opened and not yet written in. */
    private static final int NOG_NIET = 0;

    private final Kennisversies versies;
    private final Kennisregister register;
    private final Keuring keuring;
    private final Toegang toegang;
    private final TransactionTemplate transactie;
    private final Redactiepost post;
    private final Clock klok;

    Redactie(
            Kennisversies versies,
            Kennisregister register,
            Keuring keuring,
            Toegang toegang,
            TransactionTemplate transactie,
            Redactiepost post,
            Clock klok) {
        this.versies = versies;
        this.register = register;
        this.keuring = keuring;
        this.toegang = toegang;
        this.transactie = transactie;
        this.post = post;
        this.klok = klok;
    }

    /** Drafts and what waits for approval, the newest first. */
    public List<Kennisversie> bezig() {
        wie();
        return versies.alleBezig();
    }

    public Optional<Kennisversie> bezig(String item) {
        wie();
        return versies.bezig(item);
    }

    /** What was published in the portal before, the newest first. */
    public List<Kennisversie> uitgegeven(String item) {
        wie();
        return versies.uitgegeven(item);
    }

    /** The draft of this item; without one, what is published, of which the first change makes a draft. */
    public Kennisversie open(String item) {
        Gebruiker wie = wie();
        return versies.bezig(item)
                .orElseGet(() -> new Kennisversie(
                        item,
                        NOG_NIET,
                        huidig(item),
                        Kennisversie.Status.CONCEPT,
                        Set.of(wie.account()),
                        wie.naam(),
                        Instant.EPOCH,
                        "",
                        ""));
    }

    /** A new, empty item. */
    public Kennisversie nieuw(String item, Kennissoort soort, String titel) {
        Gebruiker wie = wie();
        if (!ID.matcher(item).matches()) {
            throw new Fout.RegelGeschonden(
                    "Een adres bestaat uit kleine letters, cijfers en streepjes, bijvoorbeeld: vraag-naar-school");
        }
        if (register.stand().items().containsKey(item)
                || versies.bezig(item).isPresent()
                || !versies.uitgegeven(item).isEmpty()) {
            throw new Fout.RegelGeschonden("Het adres '" + item + "' is al gebruikt. Kies een ander.");
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        Map<String, String> enkel = new LinkedHashMap<>(Map.of(
                "titel", titel,
                "soort", soort.code(),
                "nagekeken", vandaag.toString(),
                "geldigTot", vandaag.plusYears(1).toString()));
        versies.begin(item, new Kennisvelden(enkel, Map.of(), "").inhoud(), wie, nu());
        return versies.bezig(item).orElseThrow();
    }

    /** The fields of a version; also of one that is not finished. */
    public Kennisvelden velden(Kennisversie versie) {
        wie();
        try {
            return Kennisvelden.van(versie.tekst());
        } catch (OngeldigeInhoud e) {
            throw new Fout.RegelGeschonden("Regel " + e.regel() + ": " + e.wat());
        }
    }

    /**
     * Keeps what was written. Writing in what was offered makes it a draft again.
     *
     * @param gezien as it was when the writer saw it last
     * @return as it is now
     */
    public Kennisversie bewaar(Kennisversie gezien, Kennisvelden velden) {
        Gebruiker wie = wie();
        keuring.keurLezer(gezien.item(), wie);
        String tekst = velden.inhoud();
        if (tekst.equals(velden(gezien).inhoud())) {
            return gezien;
        }
        if (tekst.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("Deze tekst is te lang. Maak er twee stukken van.");
        }
        if (!schrijf(gezien, tekst, wie)) {
            throw new Fout.RegelGeschonden("Een collega schreef intussen ook in deze tekst, of keurde hem goed. "
                    + "Kopieer wat je typte en open de tekst opnieuw.");
        }
        return versies.bezig(gezien.item()).orElseThrow();
    }

    private boolean schrijf(Kennisversie gezien, String tekst, Gebruiker wie) {
        if (gezien.nr() != NOG_NIET) {
            return versies.bewaar(gezien, tekst, wie, nu());
        }
        if (versies.bezig(gezien.item()).isPresent()) {
            return false;
        }
        versies.begin(gezien.item(), tekst, wie, nu());
        return true;
    }

    /** @throws Fout.RegelGeschonden when something is missing; it says what */
    public Kennisversie biedAan(Kennisversie versie) {
        wie();
        if (versie.nr() == NOG_NIET) {
            throw new Fout.RegelGeschonden("Er is nog niets veranderd aan deze tekst.");
        }
        keuring.keur(versie);
        zet(versie, Kennisversie.Status.AANGEBODEN, Optional.empty(), "");
        Kennisversie aangeboden = versies.bezig(versie.item()).orElseThrow();
        post.aangeboden(aangeboden);
        return aangeboden;
    }

    /** Publishes what a colleague wrote; nobody approves a text they wrote in themselves. */
    public void keurGoed(Kennisversie versie) {
        Gebruiker wie = wie();
        if (versie.status() != Kennisversie.Status.AANGEBODEN) {
            throw new Fout.RegelGeschonden("Deze tekst is nog niet aangeboden.");
        }
        if (versie.schrijvers().contains(wie.account())) {
            throw new Fout.RegelGeschonden(
                    "Je schreef zelf mee aan deze tekst. Vraag een collega-redacteur om hem goed te keuren.");
        }
        keuring.keurLezer(versie.item(), wie);
        keuring.keur(versie);
        zet(versie, Kennisversie.Status.GEPUBLICEERD, Optional.of(wie), "");
        post.beoordeeld(versie, wie);
        ververs();
    }

    public void stuurTerug(Kennisversie versie, String opmerking) {
        Gebruiker wie = wie();
        if (opmerking.isBlank()) {
            throw new Fout.RegelGeschonden("Schrijf er in een zin bij wat er anders moet.");
        }
        zet(versie, Kennisversie.Status.CONCEPT, Optional.empty(), opmerking.strip());
        post.beoordeeld(versie, wie);
    }

    public void gooiConceptWeg(String item) {
        wie();
        versies.gooiWeg(item);
    }

    /** A draft with the text of an earlier version: it goes the same way as any other change. */
    public Kennisversie zetTerug(String item, int nr) {
        Gebruiker wie = wie();
        Kennisversie toen = versies.uitgegeven(item).stream()
                .filter(versie -> versie.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze versie is er niet (meer)."));
        if (versies.bezig(item).isPresent()) {
            throw new Fout.RegelGeschonden("Er is al een concept van deze tekst. Rond dat eerst af of gooi het weg.");
        }
        versies.begin(item, toen.tekst(), wie, nu());
        return versies.bezig(item).orElseThrow();
    }

    /** Looked at again and still right: only the dates change, so no second pair of eyes is needed (G07). */
    public void nagekeken(String item) {
        Gebruiker wie = wie();
        if (versies.bezig(item).isPresent()) {
            throw new Fout.RegelGeschonden("Er is een concept van deze tekst. Zet de datum daarin.");
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        try {
            Kennisvelden velden = Kennisvelden.van(huidig(item));
            Map<String, String> enkel = new LinkedHashMap<>(velden.enkel());
            enkel.put("nagekeken", vandaag.toString());
            enkel.put("geldigTot", vandaag.plusYears(1).toString());
            String tekst = new Kennisvelden(enkel, velden.lijsten(), velden.tekst()).inhoud();
            transactie.executeWithoutResult(status -> {
                versies.begin(item, tekst, wie, nu());
                Kennisversie versie = versies.bezig(item).orElseThrow();
                zet(versie, Kennisversie.Status.GEPUBLICEERD, Optional.of(wie), "Nagekeken, tekst niet veranderd");
            });
        } catch (OngeldigeInhoud e) {
            throw new Fout.RegelGeschonden("Regel " + e.regel() + ": " + e.wat());
        }
        ververs();
    }

    /** The whole text as it is published, as it would stand in a file of {@code content/kennis}. */
    public String huidig(String item) {
        wie();
        Kennisitem huidig = register.stand().items().get(item);
        if (huidig == null) {
            throw new Fout.BestaatNiet("Dit stuk kennis is er niet (meer).");
        }
        try {
            return huidig.tekstbron().inhoud();
        } catch (IOException | OngeldigeInhoud e) {
            throw new Fout.Onbereikbaar(
                    "Het bestand van deze tekst kan nu niet worden gelezen. Probeer het over een paar tellen weer.", e);
        }
    }

    /** What is published, written as the editor writes it: so that only what was changed differs from a draft. */
    public String vergelijkbaar(String item) {
        try {
            return Kennisvelden.van(huidig(item)).inhoud();
        } catch (OngeldigeInhoud e) {
            return huidig(item);
        }
    }

    /** By id, every text that the portal holds another version of than the content folder. */
    public Map<String, String> uitvoer() {
        wie();
        Map<String, String> bestanden = new LinkedHashMap<>();
        register.stand().items().values().stream()
                .filter(Kennisitem::uitPortaal)
                .forEach(item -> bestanden.put(item.id() + ".md", huidig(item.id())));
        return bestanden;
    }

    /** A version that needs no second pair of eyes, beside the draft if there is one. */
    void zetErin(String item, String tekst, Kennisversie.Status status, Gebruiker wie, String opmerking) {
        transactie.executeWithoutResult(bezig -> versies.zetErin(item, tekst, status, wie, nu(), opmerking));
        ververs();
    }

    private void zet(
            Kennisversie versie, Kennisversie.Status status, Optional<Gebruiker> goedkeurder, String opmerking) {
        if (!versies.zet(versie, status, goedkeurder, opmerking)) {
            throw new Fout.RegelGeschonden("Deze tekst is intussen veranderd. Open hem opnieuw en kijk nog eens.");
        }
    }

    private void ververs() {
        try {
            register.ververs();
        } catch (IOException e) {
            throw new Fout.Onbereikbaar(
                    "De tekst is opgeslagen, maar staat nog niet op de site. Dat gebeurt binnen een halve minuut.", e);
        }
    }

    /** PostgreSQL keeps microseconds: what is compared later must not hold more. */
    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Gebruiker wie() {
        return toegang.vereis(Rol.REDACTEUR);
    }
}
