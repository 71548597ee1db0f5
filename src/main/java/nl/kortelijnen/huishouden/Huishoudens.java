package nl.kortelijnen.huishouden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.huishouden.live.Kamers;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudbegin;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Slot;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Logdagregel;
import nl.kortelijnen.toegang.logboek.Logperiode;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The households of whoever is involved. Every method asks {@link Huishoudtoegang}, which logs; for anybody else they do
 * not exist.
 */
@Service
public class Huishoudens {

    public static final int LANGSTE_AANDUIDING = 40;
    public static final int LANGSTE_NOTITIE = 4000;

    private final Neo4jHuishoudens opslag;
    private final Huishoudbegin begin;
    private final Huishoudtoegang toegang;
    private final Sloten sloten;
    private final Logboek logboek;
    private final Kamers kamers;
    private final Clock klok;

    Huishoudens(
            Neo4jHuishoudens opslag,
            Huishoudbegin begin,
            Huishoudtoegang toegang,
            Sloten sloten,
            Logboek logboek,
            Kamers kamers,
            Clock klok) {
        this.opslag = opslag;
        this.begin = begin;
        this.toegang = toegang;
        this.sloten = sloten;
        this.logboek = logboek;
        this.kamers = kamers;
        this.klok = klok;
    }

    /**
     * Makes one; whoever makes it is involved and is its fixed contact. The rights are committed last: a household whose
     * making failed halfway belongs to nobody.
     *
     * @param rol what this person does for the household
     * @throws Fout.RegelGeschonden when something must be mended
     * @throws Fout.GeenToegang without a second factor
     */
    @Transactional
    public UUID maak(Werknaam werknaam, String rol, Doel doel, Grondslag grondslag, String toelichting) {
        werknaam.keur();
        UUID id = UUID.randomUUID();
        begin.begin(id, rol, doel, grondslag, Huistekst.keur(toelichting, "De toelichting", 500));
        opslag.maak(id, werknaam, klok.instant());
        return id;
    }

    /** The households the one who asks is involved with, by name. */
    public List<Huishoudregel> vanMij() {
        return opslag.regels(toegang.vanMij(), vandaag()).stream()
                .sorted(Comparator.comparing(regel -> regel.werknaam().waarde(), Nederlands.VOLGORDE))
                .toList();
    }

    /** @throws Fout.BestaatNiet when there is no such household, or not for the one who asks */
    public Huishouden lees(UUID id) {
        return zoals(toegang.lees(id, "huishouden"));
    }

    Huishouden zoals(Toegangsbewijs bewijs) {
        Neo4jHuishoudens.Inhoud inhoud = opslag.een(bewijs.huishouden())
                .orElseThrow(() -> new Fout.BestaatNiet("Dit huishouden is er niet (meer)."));
        Map<Veld, String> velden = new HashMap<>(inhoud.velden());
        velden.keySet().removeIf(veld -> !bewijs.ziet(veld.code()));
        Set<String> opSlot = sloten.van(bewijs).stream().map(Slot::onderdeel).collect(Collectors.toSet());
        return new Huishouden(
                bewijs.huishouden(),
                toegang.kenmerk(bewijs),
                inhoud.werknaam(),
                velden,
                List.copyOf(inhoud.leden().keySet()),
                nietNu(inhoud.leden()),
                inhoud.notities().stream()
                        .filter(notitie -> bewijs.ziet(notitie.onderdeel()))
                        .toList(),
                opSlot,
                bewijs.nood());
    }

    private Map<UUID, Lidtijd> nietNu(Map<Lid, Lidtijd> leden) {
        return leden.entrySet().stream()
                .filter(een -> !een.getValue().geldt(vandaag()))
                .collect(Collectors.toMap(een -> een.getKey().id(), Map.Entry::getValue));
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }

    public void hernoem(UUID id, Werknaam werknaam) {
        werknaam.keur();
        toegang.wijzig(id, Logsoort.WIJZIGEN, "werknaam", "");
        opslag.zetWerknaam(id, werknaam);
    }

    /**
     * Writes a field; an empty text empties it.
     *
     * @param gelezen what the writer saw there
     * @return what stands there now: the text without space around it
     * @throws VeldVeranderd when something else stands there by now; nothing is overwritten unseen
     */
    public String zetVeld(UUID id, Veld veld, String gelezen, String tekst) {
        String kaal = Huistekst.keur(tekst, veld.label(), Veld.LANGSTE);
        Toegangsbewijs bewijs = toegang.wijzig(id, Logsoort.WIJZIGEN, "veld", veld.code());
        vereisZicht(bewijs, veld.code());
        opslag.vervangVeld(id, veld, gelezen, kaal).ifPresent(nu -> {
            throw new VeldVeranderd(nu);
        });
        return kaal;
    }

    /**
     * Adds a member, under an id nobody has yet.
     *
     * @throws Fout.RegelGeschonden when something must be mended, or somebody has this id
     */
    public void voegLidToe(UUID id, Lid lid) {
        Lid gekeurd = keur(lid);
        toegang.wijzig(id, Logsoort.AANMAKEN, "lid", lid.id().toString());
        if (!opslag.voegLidToe(id, gekeurd, klok.instant())) {
            throw new Fout.RegelGeschonden("Deze persoon staat er al.");
        }
        kamers.ledenVeranderd(id);
    }

    /**
     * @param gelezen how the writer saw this member
     * @throws Fout.BestaatNiet when this is not a member of this household
     * @throws Fout.RegelGeschonden when somebody else changed this member meanwhile; nothing is overwritten unseen
     */
    public void wijzigLid(UUID id, Lid gelezen, Lid lid) {
        Lid gekeurd = keur(lid);
        toegang.wijzig(id, Logsoort.WIJZIGEN, "lid", lid.id().toString());
        opslag.vervangLid(id, gelezen, gekeurd).ifPresent(nu -> {
            throw new Fout.RegelGeschonden("Iemand anders wijzigde dit intussen: er staat nu “" + nu.aanduiding()
                    + "”. Laad de pagina opnieuw en kijk of het nog nodig is; er is niets veranderd.");
        });
        kamers.ledenVeranderd(id);
    }

    public void haalLidWeg(UUID id, UUID lid) {
        toegang.wijzig(id, Logsoort.VERWIJDEREN, "lid", lid.toString());
        opslag.haalLidWeg(id, lid);
        kamers.ledenVeranderd(id);
    }

    /** @param vertrouwelijkVan the member who told this in confidence; null for what all members may read */
    public UUID schrijf(UUID id, String tekst, @Nullable UUID vertrouwelijkVan) {
        String kaal = Huistekst.keur(tekst, "De notitie", LANGSTE_NOTITIE);
        if (kaal.isEmpty()) {
            throw new Fout.RegelGeschonden("Schrijf eerst iets in de notitie.");
        }
        UUID notitie = UUID.randomUUID();
        Toegangsbewijs bewijs = toegang.wijzig(id, Logsoort.AANMAKEN, "notitie", notitie.toString());
        opslag.schrijf(id, new Notitie(notitie, kaal, bewijs.wie().naam(), klok.instant(), vertrouwelijkVan));
        return notitie;
    }

    public void haalNotitieWeg(UUID id, UUID notitie) {
        Toegangsbewijs bewijs = toegang.wijzig(id, Logsoort.VERWIJDEREN, "notitie", notitie.toString());
        vereisZicht(bewijs, Notitie.onderdeel(notitie));
        opslag.haalNotitieWeg(id, notitie);
    }

    /** Puts in the log that the drawing leaves the portal as a file; the browser makes it from what it shows. */
    public void neemTekeningMee(UUID id, String doel) {
        toegang.voorDoel(id, Logsoort.EXPORTEREN, "tekening", doel);
    }

    /** Puts in the log that what changed between two days leaves the portal. */
    public void neemVergelijkingMee(UUID id, String doel) {
        toegang.voorDoel(id, Logsoort.EXPORTEREN, "vergelijking", doel);
    }

    /** Puts in the log that an emergency card goes onto paper; who and which numbers stand on it the portal never hears. */
    public void drukNoodkaartAf(UUID id, String doel) {
        toegang.voorDoel(id, Logsoort.AFDRUKKEN, "noodkaart", doel);
    }

    /** Who saw or did what here, day by day, the newest first; for the household and for those involved. */
    public Logblad<Logdagregel> wieKeek(UUID id, Logperiode periode, int bladzij) {
        toegang.lees(id, "logboek");
        return logboek.vanHuishouden(id, periode, bladzij);
    }

    private static void vereisZicht(Toegangsbewijs bewijs, String onderdeel) {
        if (!bewijs.ziet(onderdeel)) {
            throw new Fout.BestaatNiet("Dit onderdeel is er niet (meer).");
        }
    }

    private static Lid keur(Lid lid) {
        return new Lid(lid.id(), keurAanduiding(lid.aanduiding()), keurTaal(lid.taal()), lid.tolk());
    }

    private static String keurAanduiding(String aanduiding) {
        String kaal = Huistekst.keur(aanduiding, "De aanduiding", LANGSTE_AANDUIDING);
        if (kaal.isEmpty()) {
            throw new Fout.RegelGeschonden("Zeg wie dit is met een rol of een voornaam. Bijvoorbeeld: oma.");
        }
        try {
            return Opkeuring.aanduiding(kaal);
        } catch (Ongeldig e) {
            throw new Fout.RegelGeschonden(
                    "Zeg wie dit is met een rol of een voornaam, zonder nummers, adressen of vreemde tekens.");
        }
    }

    private static String keurTaal(String taal) {
        if (!taal.isEmpty() && Taal.bekend(taal).isEmpty()) {
            throw new Fout.RegelGeschonden("Deze taal kennen we niet. Kies een taal uit de lijst.");
        }
        return taal;
    }
}
