package nl.kortelijnen.verslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.akkoord.Akkoord;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.namen.Naamtekst;
import nl.kortelijnen.verslag.namen.Naamvondst;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing a report: what is published stays as it is, and a correction is a new version (V06). */
@Service
@Transactional
public class Publicatieproces {

    private static final int LANGSTE_REDEN = 1_000;

    private final Verslagconcepten concepten;
    private final VerslagRijen verslagen;
    private final VersieRijen versies;
    private final Toegang toegang;
    private final Clock klok;
    private final Namencontrole namen;
    private final Akkoorden akkoorden;
    private final Zoekmelder zoekmelder;
    private final ApplicationEventPublisher uitgaven;

    Publicatieproces(
            Verslagconcepten concepten,
            VerslagRijen verslagen,
            VersieRijen versies,
            Namencontrole namen,
            Akkoorden akkoorden,
            Zoekmelder zoekmelder,
            ApplicationEventPublisher uitgaven,
            Toegang toegang,
            Clock klok) {
        this.namen = namen;
        this.akkoorden = akkoorden;
        this.uitgaven = uitgaven;
        this.zoekmelder = zoekmelder;
        this.concepten = concepten;
        this.verslagen = verslagen;
        this.versies = versies;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * Publishes the draft; the version it replaces is no longer shown.
     *
     * @param wijziging what is different, in one sentence; needed from the second version on
     * @return the slug of its public page
     * @throws Fout.RegelGeschonden while a name is open, a point was not looked at or there is nothing to read
     */
    public String publiceer(UUID verslag, String wijziging) {
        return publiceer(verslag, new Uitgavewens(wijziging, "", false));
    }

    /**
     * How somebody wants to publish.
     *
     * @param wijziging what is different, in one sentence; needed from the second version on
     * @param zonderAkkoord why it goes out although somebody of a subgroup did not agree; empty when all did
     * @param eerdereWeg whether nobody may read earlier versions any more, because of what stands in them
     */
    public record Uitgavewens(String wijziging, String zonderAkkoord, boolean eerdereWeg) {
        public Uitgavewens {
            wijziging = wijziging.strip();
            zonderAkkoord = zonderAkkoord.strip();
        }
    }

    /**
     * As {@link #publiceer(UUID, String)}, with what more one may want.
     *
     * @throws Fout.RegelGeschonden also when somebody was asked, did not agree, and no reason is given
     */
    public String publiceer(UUID verslag, Uitgavewens wens) {
        Gebruiker gebruiker = toegang.vereis(Rol.ORGANISATOR);
        VersieRij rij = concepten.zonderVraag(verslag);
        keur(rij, wens.wijziging);
        rij.zonderAkkoord = akkoord(verslag, wens.zonderAkkoord);
        VerslagRij boek = verslagen.findById(verslag).orElseThrow();
        rij.wijziging = wens.wijziging;
        haalNamenUitBron(rij);
        versies.saveAndFlush(rij);
        int meeste = Math.max(rij.punten.size(), vervangVorige(verslag));
        if (wens.eerdereWeg) {
            versies.findByVerslagOrderByNummerDesc(verslag).stream()
                    .filter(eerdere -> eerdere.staat == VersieRij.Staat.VERVANGEN)
                    .forEach(eerdere -> eerdere.staat = VersieRij.Staat.INGETROKKEN);
        }
        versies.flush();
        rij.staat = VersieRij.Staat.GEPUBLICEERD;
        rij.gepubliceerd = klok.instant();
        rij.gepubliceerdDoor = gebruiker.account();
        if (boek.slug == null) {
            boek.slug = Slug.van(rij.titel, rij.datum, verslagen::existsBySlug);
        }
        meld(boek.slug, meeste);
        uitgaven.publishEvent(new Verslaguitgave(verslag, dag(rij.datum), Samenstelling.onderdelen(rij)));
        return boek.slug;
    }

    /** Gives the reason that is kept: none when everybody who was asked agreed. */
    private String akkoord(UUID verslag, String reden) {
        List<Akkoord> open = akkoorden.open(verslag);
        if (open.isEmpty()) {
            return "";
        }
        if (reden.isEmpty() || reden.length() > LANGSTE_REDEN) {
            throw new Fout.RegelGeschonden("Nog niet akkoord: "
                    + open.stream()
                            .map(een -> een.naam() + " (" + een.onderdeelnaam() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Wacht op hen, of schrijf in hooguit 1.000 tekens waarom je nu toch publiceert.");
        }
        return reden;
    }

    private LocalDate dag(@Nullable LocalDate datum) {
        return datum == null ? Nederlands.vandaag(klok) : datum;
    }

    /** Gives how many points it had. */
    private int vervangVorige(UUID verslag) {
        return versies.findByVerslagAndStaat(verslag, VersieRij.Staat.GEPUBLICEERD)
                .map(vorige -> {
                    vorige.staat = VersieRij.Staat.VERVANGEN;
                    return vorige.punten.size();
                })
                .orElse(0);
    }

    private void meld(String slug, int punten) {
        Verslagbron.ids(slug, punten).forEach(id -> zoekmelder.veranderd(Verslagbron.NAAM, id));
    }

    /** Makes a draft of the next version from what is published now, or gives the one that there is already. */
    public void herzie(UUID verslag) {
        Gebruiker gebruiker = toegang.vereis(Rol.ORGANISATOR);
        if (versies.findByVerslagAndStaat(verslag, VersieRij.Staat.CONCEPT).isPresent()) {
            return;
        }
        VersieRij bron = gepubliceerd(verslag);
        int hoogste = versies.findByVerslagOrderByNummerDesc(verslag).getFirst().nummer;
        VersieRij nieuw = concepten.leeg(verslag, hoogste + 1, gebruiker);
        Kopie.van(bron, nieuw);
        versies.save(nieuw);
    }

    /** Takes a published report away from the public page and from search. Why is kept. */
    public void trekIn(UUID verslag, String reden) {
        Gebruiker gebruiker = toegang.vereis(Rol.ORGANISATOR);
        String kaal = reden.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_REDEN) {
            throw new Fout.RegelGeschonden("Schrijf in een paar woorden waarom je het verslag intrekt.");
        }
        VersieRij rij = gepubliceerd(verslag);
        rij.staat = VersieRij.Staat.INGETROKKEN;
        VerslagRij boek = verslagen.findById(verslag).orElseThrow();
        boek.ingetrokken = klok.instant();
        boek.ingetrokkenDoor = gebruiker.account();
        boek.ingetrokkenReden = kaal;
        meld(boek.slug, rij.punten.size());
    }

    private VersieRij gepubliceerd(UUID verslag) {
        return versies.findByVerslagAndStaat(verslag, VersieRij.Staat.GEPUBLICEERD)
                .orElseThrow(() -> new Fout.BestaatNiet("Van dit verslag is (nu) niets gepubliceerd."));
    }

    private void keur(VersieRij rij, String wijziging) {
        List<Naamvondst> open =
                namen.vondsten(rij).stream().filter(Naamvondst::isOpen).toList();
        if (!open.isEmpty()) {
            throw new Fout.RegelGeschonden("Er "
                    + (open.size() == 1 ? "staat nog 1 naam" : "staan nog " + open.size() + " namen")
                    + " in het verslag. Beslis eerst wat daarmee moet gebeuren.");
        }
        long ongezien = rij.punten.stream().filter(punt -> !punt.nagekeken).count();
        if (ongezien > 0) {
            throw new Fout.RegelGeschonden(
                    ongezien == 1
                            ? "Er is nog 1 punt dat niemand heeft nagekeken. Leg het eerst naast de bron."
                            : "Er zijn nog " + ongezien
                                    + " punten die niemand heeft nagekeken. Leg ze eerst naast de bron.");
        }
        if (rij.punten.isEmpty() && rij.inleiding.isBlank()) {
            throw new Fout.RegelGeschonden("Er is nog niets te lezen. Voeg een inleiding of punten toe.");
        }
        if (rij.sjabloon != null) {
            rij.onderdelen.stream()
                    .filter(onderdeel -> onderdeel.toelichting.isBlank()
                            && rij.punten.stream().noneMatch(punt -> punt.onderdeel.equals(onderdeel.id)))
                    .findFirst()
                    .ifPresent(leeg -> {
                        throw new Fout.RegelGeschonden("Het onderdeel “" + leeg.naam
                                + "” is nog leeg. Vul het in, of haal het weg met het potlood.");
                    });
        }
        if (rij.nummer > 1 && (wijziging.isEmpty() || wijziging.length() > LANGSTE_REDEN)) {
            throw new Fout.RegelGeschonden("Schrijf in een zin wat er anders is dan in de vorige versie.");
        }
    }

    private void haalNamenUitBron(VersieRij rij) {
        List<String> gevonden = namen.namenInBron(rij);
        if (!gevonden.isEmpty()) {
            rij.alineas.replaceAll(alinea -> alinea.met(zonder(alinea.tekst(), gevonden)));
        }
    }

    private static String zonder(String tekst, List<String> namen) {
        String zonder = tekst;
        for (String naam : namen) {
            zonder = Naamtekst.vervang(zonder, naam, "[naam]");
        }
        return zonder;
    }
}
