package nl.kortelijnen.huishouden.tekening.taal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the members of one operation that came in, each judged by the kind of value it must be. */
final class Lezer {

    private final JsonNode van;
    private final int jaar;

    Lezer(JsonNode van, int jaar) {
        this.van = van;
        this.jaar = jaar;
    }

    @Nullable
    Waarde lid(String naam, Waardesoort soort) {
        return gekeurd(naam, van.get(naam), soort);
    }

    Waarde vereist(String naam, Waardesoort soort) {
        return Objects.requireNonNull(lid(naam, new Waardesoort.Vereist(soort)));
    }

    String tekst(String naam, Waardesoort soort) {
        return vereist(naam, soort).toString();
    }

    @Nullable
    String tekstOfNiets(String naam, Waardesoort soort) {
        Waarde waarde = lid(naam, soort);
        return waarde == null ? null : waarde.toString();
    }

    /** Null written down empties the register; not named at all leaves it. */
    @Nullable
    Gezet alsGenoemd(String naam, Waardesoort soort) {
        return van.has(naam) ? new Gezet(lid(naam, soort)) : null;
    }

    @Nullable
    String tekstAlsGenoemd(String naam, Waardesoort soort) {
        return van.has(naam) ? tekst(naam, soort) : null;
    }

    @Nullable
    Boolean jaNee(String naam) {
        return lid(naam, new Waardesoort.JaNee()) instanceof Waarde.JaNee(boolean ja) ? ja : null;
    }

    String id(String naam) {
        return tekst(naam, Waardesoort.EEN_ID);
    }

    @Nullable
    String idOfNiets(String naam) {
        return tekstOfNiets(naam, Waardesoort.ID_OF_NIETS);
    }

    String nieuwId() {
        return tekst("id", Waardesoort.NIEUW_ID);
    }

    List<String> ids(String naam, Waardesoort soort) {
        return Waarde.lijst(vereist(naam, soort));
    }

    Register.Veld veld(Map<Register.Veld, Waardesoort> velden) {
        JsonNode naam = van.get("veld");
        return naam != null && naam.isString()
                ? Register.Veld.metCode(naam.asString())
                        .filter(velden::containsKey)
                        .orElseThrow(() -> new Ongeldig(Code.ONJUISTE_WAARDE, "veld"))
                : Lezer.fout("veld");
    }

    @Nullable
    Waarde waarde(Register.Veld veld, Map<Register.Veld, Waardesoort> velden) {
        return gekeurd(veld.code(), van.get("waarde"), Objects.requireNonNull(velden.get(veld)));
    }

    Map<Register.Veld, @Nullable Waarde> velden(Map<Register.Veld, Waardesoort> velden) {
        JsonNode gegeven = van.get("velden");
        Map<Register.Veld, @Nullable Waarde> gekeurd = new LinkedHashMap<>();
        if (gegeven == null || gegeven.isNull()) {
            return gekeurd;
        }
        if (!gegeven.isObject()) {
            return fout("velden");
        }
        gegeven.forEachEntry((naam, waarde) -> {
            Register.Veld veld = Register.Veld.metCode(naam)
                    .filter(velden::containsKey)
                    .orElseThrow(() -> new Ongeldig(Code.ONJUISTE_WAARDE, naam));
            gekeurd.put(veld, gekeurd(naam, waarde, Objects.requireNonNull(velden.get(veld))));
        });
        return gekeurd;
    }

    /** With this field among them. */
    Map<Register.Veld, @Nullable Waarde> veldenMet(Register.Veld veld, Map<Register.Veld, Waardesoort> velden) {
        Map<Register.Veld, @Nullable Waarde> gekeurd = velden(velden);
        return gekeurd.get(veld) == null ? fout(veld.code()) : gekeurd;
    }

    private @Nullable Waarde gekeurd(String naam, @Nullable JsonNode waarde, Waardesoort soort) {
        try {
            return soort.keur(waarde, jaar);
        } catch (Ongeldig e) {
            throw e.bij(naam);
        }
    }

    static <T> T fout(String veld) {
        throw new Ongeldig(Code.ONJUISTE_WAARDE, veld);
    }
}
