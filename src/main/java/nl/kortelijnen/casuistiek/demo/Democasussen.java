package nl.kortelijnen.casuistiek.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casusgesprek;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Functies;
import nl.kortelijnen.casuistiek.Schrijftafel;
import nl.kortelijnen.casuistiek.Vraagsoort;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A demo case goes the way every case goes: written by one account, approved by another, then discussed. */
@Component
@ConditionalOnProperty("kortelijnen.demo")
class Democasussen {

    private static final Duration STRAKS = Duration.ofMinutes(1);

    private final Schrijftafel schrijftafel;
    private final Functies functies;
    private final Stappenwerk werk;
    private final Demospel spel;
    private final Clock klok;

    Democasussen(Schrijftafel schrijftafel, Functies functies, Stappenwerk werk, Demospel spel, Clock klok) {
        this.schrijftafel = schrijftafel;
        this.functies = functies;
        this.werk = werk;
        this.spel = spel;
        this.klok = klok;
    }

    /** What anybody can do with a case. */
    @Component
    record Stappenwerk(
            Casussen casussen,
            Casusbank bank,
            Casusbeoordeling beoordeling,
            Casusgesprek gesprek,
            Demointervisie intervisie,
            Demooverleg overleg) {}

    /**
     * @return whether it is there now and was not before
     * @throws IllegalArgumentException when the row is not as it should be
     */
    boolean laad(Inhoudsrij rij) {
        UUID id = VasteId.van("casus", rij.tekst("id"));
        if (schrijftafel.bestaat(id)) {
            return false;
        }
        String schrijver = rij.tekst("schrijver");
        Instant wanneer = Vandaagtekst.moment(rij.tekst("geschreven"), klok);
        spel.doe(schrijver, wanneer, () -> schrijf(id, rij, schrijver));
        for (Inhoudsrij stap : rij.delen("stappen")) {
            try {
                Instant dan = Vandaagtekst.moment(stap.tekst("wanneer"), klok);
                wanneer = dan.isAfter(wanneer) ? dan : wanneer.plus(STRAKS);
                spel.doe(stap.tekst("wie"), wanneer, () -> doe(id, stap));
            } catch (IllegalArgumentException | Fout e) {
                stap.meld(e);
                return true;
            }
        }
        return true;
    }

    private void schrijf(UUID id, Inhoudsrij rij, String schrijver) {
        schrijftafel.begin(id, tekst(rij), functies.van(spel.gebruiker(schrijver)), spel.gebruiker(schrijver));
        for (Inhoudsrij reden : rij.delen("redenen")) {
            werk.casussen()
                    .laatStaan(id, Casusveld.valueOf(reden.tekst("veld")), reden.tekst("tekst"), reden.tekst("reden"));
        }
    }

    private void doe(UUID id, Inhoudsrij stap) {
        if (stap.misschien("zegt").isPresent()) {
            werk.gesprek().reageer(id, stap.tekst("zegt"));
            return;
        }
        if (werk.intervisie().doe(id, stap) || werk.overleg().doe(id, stap)) {
            return;
        }
        switch (stap.tekst("doet")) {
            case "vraag-nalezen" -> werk.casussen().vraagBeoordeling(id);
            case "neem-terug" -> werk.casussen().neemTerug(id);
            case "trek-in" -> werk.casussen().trekIn(id);
            case "keur-goed" ->
                werk.beoordeling().keurGoed(id, werk.bank().lees(id).versie());
            case "geef-terug" -> werk.beoordeling().geefTerug(id, stap.tekst("reden"));
            case "meld-herkenbaar" -> werk.beoordeling().meldHerkenbaar(id, stap.tekst("reden"));
            case "zet-terug" -> werk.beoordeling().zetTerug(id);
            case "verberg" -> werk.beoordeling().verbergDefinitief(id);
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }

    private static Casustekst tekst(Inhoudsrij rij) {
        Map<Casusveld, String> velden = new EnumMap<>(Casusveld.class);
        velden.put(Casusveld.TITEL, rij.tekst("titel"));
        velden.put(Casusveld.CONTEXT, tekst(rij, "context"));
        velden.put(Casusveld.VRAAG, tekst(rij, "vraag"));
        velden.put(Casusveld.WAT_GEPROBEERD, tekst(rij, "watGeprobeerd"));
        velden.put(Casusveld.WAT_HIELP, tekst(rij, "watHielp"));
        velden.put(Casusveld.UITKOMST, tekst(rij, "uitkomst"));
        velden.put(Casusveld.CULTUUR_EN_NETWERK, tekst(rij, "cultuurEnNetwerk"));
        Casussoort soort = Casussoort.van(rij.tekst("soort"))
                .orElseThrow(() -> new IllegalArgumentException("'soort' is geen probleem, succes of twijfel"));
        return new Casustekst(
                soort,
                rij.misschien("vraagsoort").flatMap(Vraagsoort::van).orElse(null),
                rij.misschien("fase").flatMap(Fase::van).orElse(null),
                Set.copyOf(rij.teksten("themas")),
                velden,
                Set.copyOf(rij.teksten("elementen")));
    }

    private static String tekst(Inhoudsrij rij, String veld) {
        return Vandaagtekst.vul(rij.misschien(veld).orElse(""), rij.vandaag());
    }
}
