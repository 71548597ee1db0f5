package nl.kortelijnen.huishouden.verzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of what members of a household ask about what is kept of them (X08). Answered within a month; two months
 * more with a reason (AVG art. 12).
 */
@Service
@Transactional
public class Gezinsverzoeken {

    public static final int LANGSTE_TEKST = 1000;

    /** From how many days before its last day a request is shown on the start page. */
    private static final int VOORAF_DAGEN = 10;

    private final Verzoekrijen rijen;
    private final Huishoudens huishoudens;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Gezinsverzoeken(Verzoekrijen rijen, Huishoudens huishoudens, Huishoudtoegang toegang, Clock klok) {
        this.rijen = rijen;
        this.huishoudens = huishoudens;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** As it is written down. */
    public record Nieuw(
            Verzoeksoort soort,
            UUID voor,
            Leeftijdsgroep leeftijd,
            Aanvrager aanvrager,
            LocalDate ontvangen,
            String tekst) {}

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Gezinsverzoek> van(UUID huishouden) {
        toegang.lees(huishouden, "verzoeken");
        return rijen.findByHuishoudenOrderByOntvangenDescVastgelegdDesc(huishouden).stream()
                .map(Gezinsverzoek::van)
                .toList();
    }

    /** Of one's own households: those that must be answered soon, the first to be late first. */
    @Transactional(readOnly = true)
    public List<Gezinsverzoek> bijnaTeLaat() {
        List<UUID> mijn = toegang.vanMij();
        return mijn.isEmpty()
                ? List.of()
                : rijen
                        .findByHuishoudenInAndUitkomstIsNullAndUiterlijkBeforeOrderByUiterlijk(
                                mijn, vandaag().plusDays(VOORAF_DAGEN))
                        .stream()
                        .map(Gezinsverzoek::van)
                        .toList();
    }

    /**
     * Writes one down.
     *
     * @throws Fout.RegelGeschonden when this person may not ask that of somebody of this age, or something is missing
     */
    public UUID leg(UUID huishouden, Nieuw nieuw) {
        Toegangsbewijs bewijs = toegang.wijzig(
                huishouden, Logsoort.AANMAKEN, "verzoek", nieuw.soort().name());
        nieuw.leeftijd().waaromNiet(nieuw.aanvrager()).ifPresent(zin -> {
            throw new Fout.RegelGeschonden(zin);
        });
        if (nieuw.ontvangen().isAfter(vandaag())) {
            throw new Fout.RegelGeschonden("De dag van het verzoek is nog niet geweest. Kies vandaag of eerder.");
        }
        if (huishoudens.lees(huishouden).leden().stream().map(Lid::id).noneMatch(nieuw.voor()::equals)) {
            throw new Fout.RegelGeschonden("Kies over wie het gaat.");
        }
        String tekst = Huistekst.keur(nieuw.tekst(), "Wat er gevraagd is", LANGSTE_TEKST);
        if (tekst.isEmpty() && nieuw.soort() != Verzoeksoort.INZAGE && nieuw.soort() != Verzoeksoort.AFSCHRIFT) {
            throw new Fout.RegelGeschonden("Schrijf op waar het om gaat, in de woorden van deze persoon.");
        }
        VerzoekRij rij = new VerzoekRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.soort = nieuw.soort();
        rij.voor = nieuw.voor();
        rij.leeftijd = nieuw.leeftijd();
        rij.aanvrager = nieuw.aanvrager();
        rij.ontvangen = nieuw.ontvangen();
        rij.uiterlijk = nieuw.ontvangen().plusMonths(1);
        rij.tekst = tekst;
        rij.vastgelegdDoor = bewijs.wie().account();
        rij.vastgelegd = klok.instant();
        rij.verlengd = "";
        rij.reden = "";
        return rijen.saveAndFlush(rij).id;
    }

    /** Two months more, once; the family hears why within the first month. */
    public void verleng(UUID huishouden, UUID id, String reden) {
        VerzoekRij rij = vereisOpen(huishouden, id, "verlengd");
        if (!rij.verlengd.isEmpty()) {
            throw new Fout.RegelGeschonden("Dit verzoek kreeg al twee maanden erbij. Langer kan niet.");
        }
        if (rij.uiterlijk.isBefore(vandaag())) {
            throw new Fout.RegelGeschonden("De maand is al om. Verlengen kan alleen daarvoor; antwoord nu.");
        }
        rij.verlengd = Huistekst.vereis(
                reden, "De reden", LANGSTE_TEKST, "Schrijf op waarom het langer duurt. Het gezin hoort dit.");
        rij.uiterlijk = rij.ontvangen.plusMonths(3);
        rijen.saveAndFlush(rij);
    }

    /** @param reden what the family heard; needed unless all of it was done */
    public void rondAf(UUID huishouden, UUID id, Verzoekuitkomst uitkomst, String reden) {
        VerzoekRij rij = vereisOpen(huishouden, id, uitkomst.name());
        String kaal = Huistekst.keur(reden, "De reden", LANGSTE_TEKST);
        if (uitkomst.vraagtReden() && kaal.isEmpty()) {
            throw new Fout.RegelGeschonden("Schrijf op waarom niet. Het gezin hoort dit, en dat het mag klagen bij de "
                    + "privacyfunctionaris of de Autoriteit Persoonsgegevens.");
        }
        rij.uitkomst = uitkomst;
        rij.reden = kaal;
        rij.gedaan = vandaag();
        rij.gedaanDoor = toegang.lees(huishouden, "verzoek").wie().account();
        rijen.saveAndFlush(rij);
    }

    private VerzoekRij vereisOpen(UUID huishouden, UUID id, String wat) {
        toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "verzoek", wat);
        VerzoekRij rij = rijen.findByIdAndHuishouden(id, huishouden)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit verzoek is er niet (meer)."));
        if (rij.uitkomst != null) {
            throw new Fout.RegelGeschonden("Dit verzoek was al afgerond. Er is niets veranderd.");
        }
        return rij;
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
