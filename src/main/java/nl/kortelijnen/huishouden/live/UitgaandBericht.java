package nl.kortelijnen.huishouden.live;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server says, as JSON: docs/protocol-sociogram.md. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
public sealed interface UitgaandBericht {

    int VERSIE = 2;

    JsonMapper JSON = JsonMapper.builder().build();

    /** @param hierna {@code staart}: what was missed, a message per number; {@code beeld}: all of it */
    @JsonTypeName("welkom")
    record Welkom(int versie, long nr, Jij jij, Grenzen grenzen, String hierna) implements UitgaandBericht {}

    /** Who listens, with what this person may do and see. */
    record Jij(String id, String naam, int kleur, String rol, boolean gast, List<String> lagen) {}

    /** So much of each a second, and so many operations in one handeling. */
    record Grenzen(int handelingenPerS, int vluchtigPerS, int opsPerHandeling) {}

    @JsonTypeName("beeld")
    record Beeld(long nr, int deel, int delen, Collection<String> verwerkt, List<Gevolg.Entiteit> entiteiten)
            implements UitgaandBericht {}

    @JsonTypeName("wijziging")
    record Wijziging(
            long nr, String h, String door, String op, List<Op> ops, List<Gevolg> gevolg, List<@Nullable Code> codes)
            implements UitgaandBericht {}

    @JsonTypeName("bevestigd")
    record Bevestigd(long nr, String h, String op, List<Op> ops, List<Gevolg> gevolg, List<@Nullable Code> codes)
            implements UitgaandBericht {}

    @JsonTypeName("nr")
    record Nr(long nr) implements UitgaandBericht {}

    @JsonTypeName("bij")
    record Bij(long nr) implements UitgaandBericht {}

    @JsonTypeName("geweigerd")
    record Geweigerd(String h, Code code, String tekst) implements UitgaandBericht {}

    @JsonTypeName("fout")
    record Fout(Code code, String tekst, @Nullable String h) implements UitgaandBericht {}

    @JsonTypeName("recht")
    record Recht(String rol, List<String> lagen, String tekst) implements UitgaandBericht {}

    @JsonTypeName("einde")
    record Einde(String code, String tekst) implements UitgaandBericht {}

    @JsonTypeName("aanwezigen")
    record Aanwezigen(List<Hier> lijst) implements UitgaandBericht {}

    /** Somebody who is here. */
    record Hier(String id, String naam, int kleur, String rol, String venster, boolean actief) {}

    @JsonTypeName("vluchtig")
    record Vluchtig(String van, String k, JsonNode w) implements UitgaandBericht {}

    @JsonTypeName("hartslag")
    record Hartslag(long n) implements UitgaandBericht {}

    private static String tekst(UitgaandBericht bericht) {
        return JSON.writeValueAsString(bericht);
    }

    static String welkom(Deelnemer aan, long nr, boolean staart) {
        Tekentaal.Grenzen grenzen = Tekentaal.grenzen();
        return tekst(new Welkom(
                VERSIE,
                nr,
                new Jij(
                        aan.id(),
                        aan.naam(),
                        aan.kleur(),
                        aan.rol().code(),
                        aan.wie().gast(),
                        aan.zicht().codes()),
                new Grenzen(grenzen.handelingenPerS(), grenzen.vluchtigPerS(), grenzen.ops()),
                staart ? "staart" : "beeld"));
    }

    static String beeld(long nr, int deel, int delen, Collection<String> verwerkt, List<Gevolg.Entiteit> entiteiten) {
        return tekst(new Beeld(nr, deel, delen, verwerkt, entiteiten));
    }

    /** What others hear of a number; the operations only when nothing in them can be hidden from them. */
    static String wijziging(Tekenwijziging regel, String door, Zichtstand zicht, List<Gevolg> gevolg) {
        boolean alles = zicht == Zichtstand.ALLES;
        return tekst(new Wijziging(
                regel.boeking().nr(),
                regel.boeking().h(),
                door,
                tijd(regel.boeking().op()),
                alles ? regel.ops() : List.of(),
                gevolg,
                alles ? regel.codes() : List.of()));
    }

    /** What whoever did it hears. */
    static String bevestigd(Tekenwijziging regel, List<Gevolg> gevolg) {
        return tekst(new Bevestigd(
                regel.boeking().nr(),
                regel.boeking().h(),
                tijd(regel.boeking().op()),
                regel.ops(),
                gevolg,
                regel.codes()));
    }

    /** It was done before: with its number of then. */
    static String alBevestigd(String h, long nr, long op) {
        return tekst(new Bevestigd(nr, h, tijd(op), List.of(), List.of(), List.of()));
    }

    static String nr(long nr) {
        return tekst(new Nr(nr));
    }

    static String bij(long nr) {
        return tekst(new Bij(nr));
    }

    static String geweigerd(String h, Code code, String tekst) {
        return tekst(new Geweigerd(h, code, tekst));
    }

    static String fout(Code code, String tekst, @Nullable String h) {
        return tekst(new Fout(code, tekst, h));
    }

    static String recht(Deelnemer aan, String tekst) {
        return tekst(new Recht(aan.rol().code(), aan.zicht().codes(), tekst));
    }

    static String einde(String code, String tekst) {
        return tekst(new Einde(code, tekst));
    }

    static String aanwezigen(Collection<Aanwezige> wie) {
        return tekst(new Aanwezigen(wie.stream()
                .map(een -> new Hier(een.id(), een.naam(), een.kleur(), een.rol(), een.venster(), true))
                .toList()));
    }

    static String vluchtig(String van, String soort, JsonNode w) {
        return tekst(new Vluchtig(van, soort, w));
    }

    static String hartslag(long n) {
        return tekst(new Hartslag(n));
    }

    private static String tijd(long op) {
        return Instant.ofEpochMilli(op).toString();
    }
}
