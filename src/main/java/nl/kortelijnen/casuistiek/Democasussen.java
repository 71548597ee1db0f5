package nl.kortelijnen.casuistiek;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.VasteId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A demo case goes the way every case goes: written by one account, approved by another, then discussed. */
@Component
class Democasussen {

    private final Schrijftafel schrijftafel;
    private final Beoordeling beoordeling;
    private final Gesprek gesprek;
    private final CasusRijen rijen;
    private final Demomensen mensen;
    private final TransactionOperations transactie;

    Democasussen(
            Schrijftafel schrijftafel,
            Beoordeling beoordeling,
            Gesprek gesprek,
            CasusRijen rijen,
            Demomensen mensen,
            TransactionOperations transactie) {
        this.schrijftafel = schrijftafel;
        this.beoordeling = beoordeling;
        this.gesprek = gesprek;
        this.rijen = rijen;
        this.mensen = mensen;
        this.transactie = transactie;
    }

    void laad(Inhoudsrij rij) {
        UUID id = VasteId.van("casus", rij.tekst("id"));
        if (schrijftafel.bestaat(id)) {
            return;
        }
        Demomensen.Mens schrijver = mensen.van(rij.tekst("schrijver"));
        Demomensen.Mens collega = mensen.van(rij.misschien("beoordelaar").orElse(rij.tekst("schrijver")));
        transactie.executeWithoutResult(bezig -> schrijf(id, rij, schrijver, collega));
        rij.delen("reacties").forEach(reactie -> {
            Demomensen.Mens wie = mensen.van(reactie.tekst("door"));
            gesprek.reageer(id, reactie.tekst("tekst"), wie.functie(), wie.gebruiker());
        });
    }

    private void schrijf(UUID id, Inhoudsrij rij, Demomensen.Mens schrijver, Demomensen.Mens collega) {
        String status = rij.tekst("status");
        schrijftafel.begin(id, tekst(rij), schrijver.functie(), schrijver.gebruiker());
        for (Inhoudsrij reden : rij.delen("redenen")) {
            Casusveld veld = Casusveld.valueOf(reden.tekst("veld"));
            schrijftafel.laatStaan(id, veld, reden.tekst("tekst"), reden.tekst("reden"), schrijver.gebruiker());
        }
        if (!status.equals("concept")) {
            schrijftafel.dienIn(id, schrijver.functie(), schrijver.gebruiker());
        }
        if (status.equals("gedeeld")) {
            rijen.flush();
            int versie = rijen.findById(id).orElseThrow().versie;
            beoordeling.keurGoed(id, versie, collega.gebruiker());
        }
    }

    private static Casustekst tekst(Inhoudsrij rij) {
        Map<Casusveld, String> velden = new EnumMap<>(Casusveld.class);
        velden.put(Casusveld.TITEL, rij.tekst("titel"));
        velden.put(Casusveld.CONTEXT, rij.misschien("context").orElse(""));
        velden.put(Casusveld.VRAAG, rij.misschien("vraag").orElse(""));
        velden.put(Casusveld.WAT_GEPROBEERD, rij.misschien("watGeprobeerd").orElse(""));
        velden.put(Casusveld.WAT_HIELP, rij.misschien("watHielp").orElse(""));
        velden.put(Casusveld.UITKOMST, rij.misschien("uitkomst").orElse(""));
        velden.put(
                Casusveld.CULTUUR_EN_NETWERK, rij.misschien("cultuurEnNetwerk").orElse(""));
        Casussoort soort = Casussoort.van(rij.tekst("soort"))
                .orElseThrow(() -> new IllegalArgumentException("'soort' is geen probleem, succes of twijfel"));
        return new Casustekst(
                soort,
                rij.misschien("vraagsoort").flatMap(Vraagsoort::van).orElse(null),
                rij.misschien("fase").flatMap(Fase::van).orElse(null),
                Set.copyOf(rij.teksten("themas")),
                velden);
    }
}
