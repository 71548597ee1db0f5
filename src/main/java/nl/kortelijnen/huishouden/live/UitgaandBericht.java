package nl.kortelijnen.huishouden.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.huishouden.live.kast.Tekenlogregel;
import nl.kortelijnen.huishouden.tekening.Code;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Op;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the server says, as JSON: docs/protocol-sociogram.md. */
public final class UitgaandBericht {

    static final int VERSIE = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private UitgaandBericht() {}

    static String welkom(Deelnemer aan, long nr, boolean staart) {
        return bericht(
                "welkom",
                "versie",
                VERSIE,
                "nr",
                nr,
                "jij",
                leden(
                        "id",
                        aan.id(),
                        "naam",
                        aan.naam(),
                        "kleur",
                        aan.kleur(),
                        "rol",
                        aan.rol().code(),
                        "gast",
                        aan.wie().gast(),
                        "lagen",
                        aan.zicht().codes()),
                "grenzen",
                leden("handelingenPerS", 10, "vluchtigPerS", 30, "opsPerHandeling", 500),
                "hierna",
                staart ? "staart" : "beeld");
    }

    static String beeld(long nr, int deel, int delen, Collection<String> verwerkt, List<Gevolg.Entiteit> entiteiten) {
        return bericht(
                "beeld",
                "nr",
                nr,
                "deel",
                deel,
                "delen",
                delen,
                "verwerkt",
                verwerkt,
                "entiteiten",
                entiteiten.stream()
                        .map(een -> leden("id", een.id(), "soort", een.soort().code(), "r", een.r()))
                        .toList());
    }

    /** What others hear of a number; the operations only when nothing in them can be hidden from them. */
    static String wijziging(Tekenlogregel regel, String door, Zichtstand zicht, List<Gevolg> gevolg) {
        boolean alles = zicht == Zichtstand.ALLES;
        return bericht(
                "wijziging",
                "nr",
                regel.boeking().nr(),
                "h",
                regel.boeking().h(),
                "door",
                door,
                "op",
                tijd(regel),
                "ops",
                alles ? regel.ops().stream().map(Op::alsJson).toList() : List.of(),
                "gevolg",
                rijen(gevolg),
                "codes",
                alles ? regel.codes() : List.of());
    }

    /** What whoever did it hears. */
    static String bevestigd(Tekenlogregel regel, List<Gevolg> gevolg) {
        return bericht(
                "bevestigd",
                "nr",
                regel.boeking().nr(),
                "h",
                regel.boeking().h(),
                "op",
                tijd(regel),
                "ops",
                regel.ops().stream().map(Op::alsJson).toList(),
                "gevolg",
                rijen(gevolg),
                "codes",
                regel.codes());
    }

    /** It was done before: with its number of then. */
    static String alBevestigd(String h, long nr, long op) {
        return bericht(
                "bevestigd",
                "nr",
                nr,
                "h",
                h,
                "op",
                Instant.ofEpochMilli(op).toString(),
                "gevolg",
                List.of(),
                "codes",
                List.of());
    }

    static String nr(long nr) {
        return bericht("nr", "nr", nr);
    }

    static String bij(long nr) {
        return bericht("bij", "nr", nr);
    }

    public static String geweigerd(String h, Code code, String tekst) {
        return bericht("geweigerd", "h", h, "code", code, "tekst", tekst);
    }

    public static String fout(Code code, String tekst, @Nullable String h) {
        return bericht("fout", "code", code, "tekst", tekst, "h", h);
    }

    static String recht(Deelnemer aan, String tekst) {
        return bericht("recht", "rol", aan.rol().code(), "lagen", aan.zicht().codes(), "tekst", tekst);
    }

    public static String einde(String code, String tekst) {
        return bericht("einde", "code", code, "tekst", tekst);
    }

    static String aanwezigen(Collection<Aanwezige> wie) {
        return bericht(
                "aanwezigen",
                "lijst",
                wie.stream()
                        .map(een -> leden(
                                "id",
                                een.id(),
                                "naam",
                                een.naam(),
                                "kleur",
                                een.kleur(),
                                "rol",
                                een.rol(),
                                "venster",
                                een.venster(),
                                "actief",
                                true))
                        .toList());
    }

    static String vluchtig(String van, String soort, @Nullable Object w) {
        return bericht("vluchtig", "van", van, "k", soort, "w", w);
    }

    public static String hartslag(long n) {
        return bericht("hartslag", "n", n);
    }

    private static String tijd(Tekenlogregel regel) {
        return Instant.ofEpochMilli(regel.boeking().op()).toString();
    }

    private static List<List<@Nullable Object>> rijen(List<Gevolg> gevolg) {
        List<List<@Nullable Object>> rijen = new ArrayList<>();
        for (Gevolg een : gevolg) {
            List<@Nullable Object> rij = new ArrayList<>(3);
            rij.add(een.id());
            rij.add(een.register());
            rij.add(een.waarde());
            rijen.add(rij);
        }
        return rijen;
    }

    private static String bericht(String soort, @Nullable Object... leden) {
        Map<String, @Nullable Object> bericht = new LinkedHashMap<>();
        bericht.put("t", soort);
        bericht.putAll(leden(leden));
        return JSON.writeValueAsString(bericht);
    }

    private static Map<String, @Nullable Object> leden(@Nullable Object... delen) {
        Map<String, @Nullable Object> leden = new LinkedHashMap<>();
        for (int plek = 0; plek < delen.length; plek += 2) {
            leden.put(String.valueOf(delen[plek]), delen[plek + 1]);
        }
        return leden;
    }
}
