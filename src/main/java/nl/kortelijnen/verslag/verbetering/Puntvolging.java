package nl.kortelijnen.verslag.verbetering;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Following a point until it is solved (V04). The organisation that owns it says how far it is; "opgelost" needs proof that
 * others can look at, or a figure that rose; another organisation may contest that, and then the point is open again.
 *
 * @see <a href="../../../../../../../docs/besluiten/0047-een-punt-tot-het-is-opgelost.md">decision 0047</a>
 */
@Service
@Transactional
public class Puntvolging {

    private static final int LANGSTE = 1_000;

    private final Volgkast kast;
    private final Volgpunten punten;
    private final Volgboek boek;
    private final Ketennetwerk netwerk;
    private final Toegang toegang;

    Puntvolging(Volgkast kast, Volgpunten punten, Volgboek boek, Ketennetwerk netwerk, Toegang toegang) {
        this.kast = kast;
        this.punten = punten;
        this.boek = boek;
        this.netwerk = netwerk;
        this.toegang = toegang;
    }

    /** Says which organisation sees to it, and before when. */
    public void wijsToe(UUID id, UUID organisatie, @Nullable LocalDate streefdatum) {
        toegang.vereis(Rol.ORGANISATOR);
        Volgpunt punt = vast(id);
        String naam = netwerk.organisatie(new OrganisatieId(organisatie))
                .filter(een -> !een.isOpgeheven())
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies een organisatie die in het netwerk staat."))
                .kort();
        Volgpunt nieuw = new Volgpuntwijziging(punt).eigenaar(new Volgpunt.Eigenaar(organisatie, naam), streefdatum);
        boek.bewaar(nieuw, Stap.TOEGEWEZEN, naam, "");
    }

    /** Ties it to a figure: from now on only that can show that it is solved. */
    public void hangAanCijfer(UUID id, String code) {
        toegang.vereis(Rol.ORGANISATOR);
        Volgpunt punt = vast(id);
        String naam = punten.cijfers().get(code);
        if (naam == null) {
            throw new Fout.RegelGeschonden("Dit cijfer is er niet. Kies er een uit de lijst.");
        }
        if (!punt.staat().open()) {
            throw new Fout.RegelGeschonden("Dit punt is al opgelost. Een cijfer kies je bij een open punt.");
        }
        boek.bewaar(new Volgpuntwijziging(punt).cijfer(code, punt.sinds()), Stap.CIJFER, naam, "");
    }

    /** The owner is at work on it. */
    public void pakOp(UUID id, String toelichting) {
        Volgpunt punt = vanMij(id);
        if (!punt.staat().open()) {
            throw new Fout.RegelGeschonden("Dit punt is al opgelost. Wie dat anders ziet, kan het betwisten.");
        }
        boek.bewaar(new Volgpuntwijziging(punt).staat(Volgstaat.LOOPT), Stap.OPGEPAKT, kort(toelichting), "");
    }

    /**
     * Claims that it is solved.
     *
     * @param link where others see the proof; may be empty when a figure rose
     * @throws Fout.RegelGeschonden without proof, or while its figure does not rise
     */
    public void meldOpgelost(UUID id, String bewijs, String link) {
        Volgpunt punt = vanMij(id);
        if (!punt.staat().open()) {
            throw new Fout.RegelGeschonden("Dit punt is al opgelost.");
        }
        String zin = keur(bewijs, "Schrijf in hooguit 1.000 tekens wat er nu anders is.");
        String adres = link.strip();
        punten.cijfer(punt).ifPresent(verloop -> {
            if (!verloop.gestegen()) {
                throw new Fout.RegelGeschonden("Dit punt hangt aan een cijfer, en dat is nog niet gestegen. "
                        + verloop.conclusie() + " Zolang dat zo is, is het punt niet opgelost.");
            }
        });
        if (punt.cijfer() == null || !adres.isEmpty()) {
            keurLink(adres);
        }
        boek.bewaar(new Volgpuntwijziging(punt).opgelost(zin, adres), Stap.OPGELOST, zin, adres);
    }

    /** Another organisation does not see it so: it is open again. */
    public void betwist(UUID id, String reden) {
        Gebruiker wie = toegang.vereis();
        Volgpunt punt = vast(id);
        if (wie.organisatie() == null) {
            throw new Fout.RegelGeschonden(
                    "Betwisten doe je namens een organisatie, en bij jouw account staat er geen. "
                            + "Vraag je beheerder om je organisatie in te vullen.");
        }
        if (punt.isVan(wie.organisatie())) {
            throw new Fout.RegelGeschonden("Dit punt is van je eigen organisatie. Is het nog niet opgelost? "
                    + "Vraag een andere organisatie om het te betwisten.");
        }
        if (punt.staat().open()) {
            throw new Fout.RegelGeschonden("Dit punt is niet opgelost gemeld; er is niets om te betwisten.");
        }
        String zin = keur(reden, "Schrijf in hooguit 1.000 tekens waarom het voor jullie niet is opgelost.");
        boek.bewaar(new Volgpuntwijziging(punt).staat(Volgstaat.BETWIST), Stap.BETWIST, zin, "");
    }

    /** What the one who asks may do with it now. */
    @Transactional(readOnly = true)
    public Volgrechten rechten(Volgpunt punt) {
        Gebruiker wie = toegang.vereis();
        boolean organisator = wie.heeft(Rol.ORGANISATOR);
        boolean eigen = punt.eigenaar() != null && (organisator || punt.isVan(wie.organisatie()));
        boolean open = punt.staat().open();
        return new Volgrechten(
                organisator,
                eigen && open && punt.staat() != Volgstaat.LOOPT,
                eigen && open,
                !open && wie.organisatie() != null && !punt.isVan(wie.organisatie()));
    }

    private Volgpunt vanMij(UUID id) {
        Gebruiker wie = toegang.vereis();
        Volgpunt punt = vast(id);
        if (punt.eigenaar() == null) {
            throw new Fout.RegelGeschonden("Dit punt heeft nog geen eigenaar. Een organisator wijst het eerst toe.");
        }
        if (!punt.isVan(wie.organisatie()) && !wie.heeft(Rol.ORGANISATOR)) {
            throw new Fout.GeenToegang(
                    "Dit punt is van " + Objects.requireNonNull(punt.eigenaar()).naam()
                            + ". Alleen wie daar werkt, of een organisator, zegt hoe ver het is.");
        }
        return punt;
    }

    private Volgpunt vast(UUID id) {
        return kast.vast(id)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit punt is er niet (meer). Laad de pagina opnieuw."));
    }

    private static void keurLink(String adres) {
        boolean goed = adres.length() <= LANGSTE && isAdres(adres);
        if (!goed) {
            throw new Fout.RegelGeschonden(
                    "Opgelost vraagt een bewijs dat anderen kunnen bekijken. Geef het adres van een "
                            + "pagina, protocol of verslag. Het begint met https:// of, in dit portaal, met een schuine streep.");
        }
    }

    private static boolean isAdres(String adres) {
        try {
            URI uri = new URI(adres);
            boolean intern = adres.startsWith("/") && !adres.startsWith("//") && adres.length() > 1;
            boolean web = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
            return intern || web;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String keur(String tekst, String anders) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE) {
            throw new Fout.RegelGeschonden(anders);
        }
        return kaal;
    }

    private static String kort(String tekst) {
        return tekst.isBlank() ? "" : keur(tekst, "Schrijf hooguit 1.000 tekens.");
    }
}
