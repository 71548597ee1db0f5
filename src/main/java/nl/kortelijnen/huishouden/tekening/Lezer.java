package nl.kortelijnen.huishouden.tekening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.huishouden.tekening.Waarden.Keur;
import org.jspecify.annotations.Nullable;

/** Reads the members of one operation that came in, into those it has when it is judged. */
final class Lezer {

    private static final Keur EINDEN = Waarden.vereist(Waarden.lijstVan(Waarden.vereist(Waarden.ID_WAARDE), 2));

    private final Map<?, ?> van;
    private final int jaar;
    private final Map<String, @Nullable Object> leden = new LinkedHashMap<>();

    Lezer(Map<?, ?> van, int jaar) {
        this.van = van;
        this.jaar = jaar;
    }

    Map<String, @Nullable Object> leden() {
        return leden;
    }

    Lezer lid(String naam, Keur keur) {
        leden.put(naam, gekeurd(naam, van.get(naam), keur));
        return this;
    }

    Lezer vereist(String naam, Keur keur) {
        return lid(naam, Waarden.vereist(keur));
    }

    /** Null written down empties the register; not named at all leaves it. */
    Lezer alsGenoemd(String naam, Keur keur) {
        return van.containsKey(naam) ? lid(naam, keur) : this;
    }

    String tekst(String naam) {
        return String.valueOf(leden.get(naam));
    }

    Lezer id() {
        return vereist("id", Waarden.ID_WAARDE);
    }

    Lezer paar() {
        return vereist("a", Waarden.ID_WAARDE).lid("b", Waarden.ID_WAARDE);
    }

    Lezer einden() {
        lid("einden", EINDEN);
        if (leden.get("einden") instanceof List<?> einden && einden.size() != 2) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, "einden");
        }
        return this;
    }

    Lezer veld(Map<String, Keur> velden) {
        if (!(van.get("veld") instanceof String veld) || !velden.containsKey(veld)) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, "veld");
        }
        leden.put("veld", veld);
        leden.put("waarde", gekeurd(veld, van.get("waarde"), keurVan(velden, veld)));
        return this;
    }

    Lezer velden(Map<String, Keur> velden) {
        Object gegeven = van.get("velden");
        if (gegeven != null && !(gegeven instanceof Map)) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, "velden");
        }
        Map<String, @Nullable Object> gekeurd = new LinkedHashMap<>();
        if (gegeven instanceof Map<?, ?> groep) {
            groep.forEach((sleutel, waarde) -> {
                String naam = String.valueOf(sleutel);
                gekeurd.put(naam, gekeurd(naam, waarde, keurVan(velden, naam)));
            });
        }
        leden.put("velden", gekeurd);
        return this;
    }

    /** One of the fields must be there. */
    Lezer metVeld(String naam) {
        if (!(leden.get("velden") instanceof Map<?, ?> velden) || velden.get(naam) == null) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, naam);
        }
        return this;
    }

    private static Keur keurVan(Map<String, Keur> velden, String naam) {
        Keur keur = velden.get(naam);
        if (keur == null) {
            throw new Ongeldig(Code.ONJUISTE_WAARDE, naam);
        }
        return keur;
    }

    private @Nullable Object gekeurd(String naam, @Nullable Object waarde, Keur keur) {
        try {
            return keur.keur(waarde, jaar);
        } catch (Ongeldig e) {
            throw e.bij(naam);
        }
    }
}
