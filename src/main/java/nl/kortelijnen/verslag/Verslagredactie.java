package nl.kortelijnen.verslag;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Correcting a draft beside its source. Every change is kept at once; only an organisator may make one. */
@Service
@Transactional
public class Verslagredactie {

    static final int LANGSTE_PUNT = 5_000;
    private static final int LANGSTE_NAAM = 160;

    private final Verslagconcepten concepten;
    private final VerslagRijen verslagen;
    private final VersieRijen versies;

    Verslagredactie(Verslagconcepten concepten, VerslagRijen verslagen, VersieRijen versies) {
        this.concepten = concepten;
        this.verslagen = verslagen;
        this.versies = versies;
    }

    /** @throws Fout.BestaatNiet when there is no draft of this report (any more) */
    @Transactional(readOnly = true)
    public Concept concept(UUID verslag) {
        return naarConcept(concepten.van(verslag));
    }

    public Concept bewaar(UUID verslag, Kopgegevens kop) {
        return wijzig(verslag, rij -> rij.zet(kop));
    }

    public Concept wijzigPunt(UUID verslag, UUID punt, Punttype type, String tekst, String antwoord) {
        String kaal = keur(tekst, antwoord);
        return wijzig(verslag, rij -> {
            PuntRij gekozen = punt(rij, punt);
            gekozen.type = type;
            gekozen.tekst = kaal;
            gekozen.antwoord = type == Punttype.VRAAG ? antwoord.strip() : "";
            gekozen.nagekeken = true;
        });
    }

    /** Whoever says what it is has looked at it. */
    public Concept zetType(UUID verslag, UUID punt, Punttype type) {
        return wijzig(verslag, rij -> {
            PuntRij gekozen = punt(rij, punt);
            gekozen.type = type;
            gekozen.nagekeken = true;
        });
    }

    public Concept zetNagekeken(UUID verslag, UUID punt, boolean nagekeken) {
        return wijzig(verslag, rij -> punt(rij, punt).nagekeken = nagekeken);
    }

    public Concept verplaats(UUID verslag, UUID punt, UUID naarOnderdeel) {
        return wijzig(verslag, rij -> {
            PuntRij gekozen = punt(rij, punt);
            gekozen.onderdeel = onderdeel(rij, naarOnderdeel).id;
            gekozen.nagekeken = true;
        });
    }

    public Concept haalPuntWeg(UUID verslag, UUID punt) {
        return wijzig(verslag, rij -> rij.punten.remove(punt(rij, punt)));
    }

    /** @param alinea the paragraph it comes from, or null */
    public Concept voegPuntToe(
            UUID verslag, UUID onderdeel, Punttype type, String tekst, String antwoord, @Nullable Integer alinea) {
        String kaal = keur(tekst, antwoord);
        return wijzig(verslag, rij -> {
            PuntRij punt = new PuntRij();
            punt.id = UUID.randomUUID();
            punt.onderdeel = onderdeel(rij, onderdeel).id;
            punt.type = type;
            punt.tekst = kaal;
            punt.antwoord = type == Punttype.VRAAG ? antwoord.strip() : "";
            punt.alinea = bestaat(rij, alinea) ? alinea : null;
            punt.nagekeken = true;
            rij.punten.add(plek(rij, punt), punt);
        });
    }

    public Concept voegOnderdeelToe(UUID verslag, String naam) {
        String kaal = keurNaam(naam);
        return wijzig(verslag, rij -> {
            OnderdeelRij onderdeel = new OnderdeelRij();
            onderdeel.id = UUID.randomUUID();
            onderdeel.naam = kaal;
            onderdeel.toelichting = "";
            rij.onderdelen.add(onderdeel);
        });
    }

    public Concept wijzigOnderdeel(UUID verslag, UUID onderdeel, String naam, @Nullable Fase fase, String toelichting) {
        String kaal = keurNaam(naam);
        if (toelichting.length() > Kopgegevens.LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("De toelichting telt hooguit 20.000 tekens. Maak de tekst korter.");
        }
        return wijzig(verslag, rij -> {
            OnderdeelRij gekozen = onderdeel(rij, onderdeel);
            gekozen.naam = kaal;
            gekozen.fase = fase;
            gekozen.toelichting = toelichting.strip();
        });
    }

    /** Only when no point stands in it. */
    public Concept haalOnderdeelWeg(UUID verslag, UUID onderdeel) {
        return wijzig(verslag, rij -> {
            OnderdeelRij gekozen = onderdeel(rij, onderdeel);
            if (rij.punten.stream().anyMatch(punt -> punt.onderdeel.equals(onderdeel))) {
                throw new Fout.RegelGeschonden(
                        "In dit onderdeel staan nog punten. Verplaats ze of haal ze weg, daarna kan het onderdeel weg.");
            }
            rij.onderdelen.remove(gekozen);
        });
    }

    /**
     * Puts the draft back as it was.
     *
     * @param gezien when it was kept last, as far as the one who asks knows
     * @throws Fout.RegelGeschonden when somebody else changed it meanwhile: that would be lost
     */
    public Concept zetTerug(Concept was, Instant gezien) {
        return wijzig(was.verslag(), rij -> {
            if (!rij.bewaard.equals(gezien)) {
                throw new Fout.RegelGeschonden("Iemand anders veranderde dit concept net. Ongedaan maken zou dat "
                        + "wegvegen. Laad de pagina opnieuw.");
            }
            Terugzetting.zet(rij, was);
        });
    }

    /** Throws away the draft; what was published before stays as it is. */
    public void gooiWeg(UUID verslag) {
        VersieRij rij = concepten.van(verslag);
        boolean eerste = rij.nummer == 1;
        versies.delete(rij);
        versies.flush();
        if (eerste) {
            verslagen.deleteById(verslag);
        }
    }

    private Concept wijzig(UUID verslag, Consumer<VersieRij> wijziging) {
        VersieRij rij = concepten.van(verslag);
        wijziging.accept(rij);
        concepten.gewijzigd(rij);
        return naarConcept(versies.saveAndFlush(rij));
    }

    private Concept naarConcept(VersieRij rij) {
        return Samenstelling.concept(
                rij,
                verslagen.findById(rij.verslag).map(verslag -> verslag.slug).orElse(null));
    }

    private static boolean bestaat(VersieRij rij, @Nullable Integer alinea) {
        return alinea != null && rij.alineas.stream().anyMatch(bron -> bron.nummer() == alinea);
    }

    /** Behind the last point of the same part that comes from the same paragraph or an earlier one. */
    private static int plek(VersieRij rij, PuntRij nieuw) {
        Integer alinea = nieuw.alinea;
        if (alinea == null) {
            return rij.punten.size();
        }
        int plek = 0;
        for (int i = 0; i < rij.punten.size(); i++) {
            Integer ander = rij.punten.get(i).alinea;
            if (ander != null && ander <= alinea) {
                plek = i + 1;
            }
        }
        return plek;
    }

    private static PuntRij punt(VersieRij rij, UUID punt) {
        return rij.punten.stream()
                .filter(kandidaat -> kandidaat.id.equals(punt))
                .findFirst()
                .orElseThrow(
                        () -> new Fout.BestaatNiet(
                                "Dit punt is er niet meer. Iemand anders heeft het misschien weggehaald. Laad de pagina opnieuw."));
    }

    private static OnderdeelRij onderdeel(VersieRij rij, UUID onderdeel) {
        return rij.onderdelen.stream()
                .filter(kandidaat -> kandidaat.id.equals(onderdeel))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Dit onderdeel is er niet meer. Laad de pagina opnieuw."));
    }

    private static String keur(String tekst, String antwoord) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_PUNT || antwoord.length() > LANGSTE_PUNT) {
            throw new Fout.RegelGeschonden("Een punt telt 1 tot 5.000 tekens. Maak de tekst langer of korter.");
        }
        return kaal;
    }

    private static String keurNaam(String naam) {
        String kaal = naam.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_NAAM) {
            throw new Fout.RegelGeschonden("Geef het onderdeel een naam van hooguit " + LANGSTE_NAAM + " tekens.");
        }
        return kaal;
    }
}
