package nl.kortelijnen.huishouden.live.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.huishouden.tekening.Afgeleid;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a demo file says of a drawing into the operations a client sends: docs/protocol-sociogram.md. The shape of
 * the rows is told in the head of {@code demo/huishoudens}.
 */
final class Demotekening {

    private static final Set<String> DATUMS = Set.of(
            "geboren", "overledenOp", "sinds", "uitElkaar", "gescheiden", "hertrouwd", "van", "tot", "peildatum");
    private static final Set<String> GEEN_VELD = Set.of("id", "plek", "lid", "lidVan", "lidTot", "tussen", "einden");
    private static final Pattern JAAR = Pattern.compile("jaar(?:\\s*([+-])\\s*(\\d{1,3}))?");

    private final UUID huishouden;
    private final List<Regelop> ops = new ArrayList<>();

    Demotekening(UUID huishouden) {
        this.huishouden = huishouden;
    }

    /** An operation, with the row of the file it comes from. */
    record Regelop(Inhoudsrij rij, Map<String, @Nullable Object> op) {}

    /** In the order in which each rests on what came before. */
    List<Regelop> lees(Inhoudsrij stap) {
        stap.delen("personen").forEach(rij -> knoop("persoon", rij));
        stap.delen("plekken").forEach(rij -> knoop("plek", rij));
        stap.delen("huisdieren").forEach(rij -> knoop("huisdier", rij));
        stap.delen("professionals").forEach(this::professional);
        stap.delen("leden").forEach(rij -> lid(rij, rij.tekst("rol")));
        stap.delen("paren").forEach(this::paar);
        stap.delen("ouders").forEach(this::ouders);
        stap.delen("lijnen").forEach(this::lijn);
        stap.delen("ringen").forEach(this::ringen);
        stap.delen("opmerkingen").forEach(this::opmerking);
        stap.delen("factoren").forEach(this::factor);
        stap.delen("bewustZo").forEach(this::bewustZo);
        stap.delen("wijzig").forEach(this::wijzig);
        stap.teksten("weg").forEach(slug -> voeg(stap, "verwijder", "id", id(slug)));
        stap.deel("moment").ifPresent(this::moment);
        return ops;
    }

    private void knoop(String soort, Inhoudsrij rij) {
        voeg(rij, "voegKnoopToe", "id", id(rij.tekst("id")), "soort", soort, "velden", velden(rij, GEEN_VELD));
        plaats(rij);
        rij.misschien("lid").ifPresent(rol -> lid(rij, rol));
    }

    private void lid(Inhoudsrij rij, String rol) {
        Map<String, @Nullable Object> lid = kaart("van", datum(rij, "lidVan"), "tot", datum(rij, "lidTot"), "rol", rol);
        voeg(rij, "zetLid", "id", id(rij.tekst("id")), "lid", lid);
    }

    private void professional(Inhoudsrij rij) {
        String wie = VasteId.van("professional", rij.tekst("professional")).toString();
        Map<String, @Nullable Object> velden = velden(rij, Set.of("id", "plek", "professional"));
        velden.put("ketenprofessional", wie);
        voeg(rij, "voegKnoopToe", "id", id(rij.tekst("id")), "soort", "professional", "velden", velden);
        plaats(rij);
    }

    private void plaats(Inhoudsrij rij) {
        if (rij.velden().get("plek") instanceof List<?> plek) {
            voeg(rij, "plaats", "id", id(rij.tekst("id")), "weergave", "sociogram", "ego", "-", "waarde", waarde(plek));
        }
    }

    private void paar(Inhoudsrij rij) {
        List<String> tussen = rij.teksten("tussen");
        voeg(
                rij,
                "verbind",
                "a",
                id(tussen.getFirst()),
                "b",
                tussen.size() > 1 ? id(tussen.get(1)) : null,
                "velden",
                velden(rij, GEEN_VELD));
    }

    private void ouders(Inhoudsrij rij) {
        List<String> van = rij.teksten("van");
        String verbintenis =
                Afgeleid.verbintenis(huishouden.toString(), id(van.getFirst()), van.size() > 1 ? id(van.get(1)) : null);
        for (String kind : rij.teksten("kind")) {
            voeg(
                    rij,
                    "zetOuders",
                    "kind",
                    id(kind),
                    "soort",
                    rij.misschien("soort").orElse("biologisch"),
                    "verbintenis",
                    verbintenis);
        }
    }

    private void lijn(Inhoudsrij rij) {
        Map<String, @Nullable Object> velden = velden(rij, Set.of("id", "van", "naar", "sinds", "volgens"));
        velden.put("van", datum(rij, "sinds"));
        rij.misschien("volgens").ifPresent(wie -> velden.put("volgens", id(wie)));
        String van = rij.tekst("van");
        String naar = rij.tekst("naar");
        voeg(
                rij,
                "trekLijn",
                "id",
                id(rij.misschien("id").orElse("lijn/" + van + "/" + naar + "/" + rij.tekst("soort"))),
                "einden",
                List.of(id(van), id(naar)),
                "velden",
                velden);
    }

    private void ringen(Inhoudsrij rij) {
        for (String wie : rij.teksten("wie")) {
            voeg(
                    rij,
                    "zetRing",
                    "id",
                    id(wie),
                    "ego",
                    id(rij.tekst("van")),
                    "ring",
                    (long) rij.getal("ring"),
                    "vak",
                    kaart("sector", rij.tekst("sector")));
        }
    }

    private void opmerking(Inhoudsrij rij) {
        voeg(
                rij,
                "plaatsOpmerking",
                "id",
                id(rij.tekst("id")),
                "bij",
                rij.misschien("bij").map(this::id).orElse(null),
                "tekst",
                rij.tekst("tekst"),
                "voorGasten",
                rij.waar("voorGasten"));
    }

    private void factor(Inhoudsrij rij) {
        voeg(
                rij,
                "zetFactor",
                "id",
                id(rij.tekst("id")),
                "bij",
                rij.misschien("bij").map(this::id).orElse(huishouden.toString()),
                "kant",
                rij.tekst("kant"),
                "velden",
                velden(rij, Set.of("id", "bij", "kant")));
    }

    private void bewustZo(Inhoudsrij rij) {
        voeg(
                rij,
                "zetBewustZo",
                "ego",
                id(rij.tekst("wie")),
                "regel",
                rij.tekst("regel"),
                "reden",
                rij.tekst("reden"),
                "tot",
                datum(rij, "tot"));
    }

    private void wijzig(Inhoudsrij rij) {
        String veld = rij.tekst("veld");
        Object nieuw = DATUMS.contains(veld)
                ? datum(rij, "waarde")
                : waarde(rij.velden().get("waarde"));
        List<String> paar = rij.teksten("paar");
        if (paar.size() == 2) {
            voeg(rij, "zetVerbintenis", "a", id(paar.get(0)), "b", id(paar.get(1)), "veld", veld, "waarde", nieuw);
        } else if (rij.misschien("lijn").isPresent()) {
            voeg(rij, "zetLijn", "id", id(rij.tekst("lijn")), "veld", veld, "waarde", nieuw);
        } else {
            voeg(rij, "zetKnoop", "id", id(rij.tekst("id")), "veld", veld, "waarde", nieuw);
        }
    }

    private void moment(Inhoudsrij rij) {
        voeg(
                rij,
                "legVast",
                "id",
                id("moment/" + rij.tekst("naam")),
                "naam",
                rij.tekst("naam"),
                "reden",
                rij.misschien("reden").orElse(null),
                "peildatum",
                datum(rij, "peildatum"));
    }

    private Map<String, @Nullable Object> velden(Inhoudsrij rij, Set<String> behalve) {
        Map<String, @Nullable Object> velden = new LinkedHashMap<>();
        rij.velden().forEach((sleutel, waarde) -> {
            String veld = sleutel.equals("naam") ? "aanduiding" : String.valueOf(sleutel);
            if (veld.equals("talen") && waarde instanceof Map<?, ?> talen) {
                velden.put(
                        veld,
                        talen.entrySet().stream()
                                .map(taal -> kaart(
                                        "taal",
                                        String.valueOf(taal.getKey()),
                                        "niveau",
                                        taal.getValue() == null ? null : String.valueOf(taal.getValue())))
                                .toList());
            } else if (DATUMS.contains(veld) && !behalve.contains(veld)) {
                velden.put(veld, datum(rij, veld));
            } else if (!behalve.contains(String.valueOf(sleutel))) {
                velden.put(veld, waarde(waarde));
            }
        });
        return velden;
    }

    /** A year, a date, or one of both told from today: {@code jaar-11}, {@code vandaag-400}; {@code ja} stays. */
    private static @Nullable String datum(Inhoudsrij rij, String veld) {
        return rij.misschien(veld)
                .map(tekst -> {
                    Matcher jaar = JAAR.matcher(tekst);
                    if (jaar.matches()) {
                        LocalDate vandaag = rij.vandaag();
                        int bij = jaar.group(1) == null ? 0 : Integer.parseInt(jaar.group(1) + jaar.group(2));
                        return String.valueOf(vandaag.getYear() + bij);
                    }
                    return tekst.startsWith("vandaag")
                            ? Vandaagtekst.dag(tekst, rij.vandaag()).toString()
                            : tekst;
                })
                .orElse(null);
    }

    /** As JSON would say it. */
    private static @Nullable Object waarde(@Nullable Object gelezen) {
        return switch (gelezen) {
            case Integer getal -> getal.longValue();
            case List<?> lijst -> lijst.stream().map(Demotekening::waarde).toList();
            case null, default -> gelezen;
        };
    }

    private String id(String slug) {
        return VasteId.van("demotekening", huishouden + "/" + slug).toString();
    }

    private void voeg(Inhoudsrij rij, String naam, @Nullable Object... leden) {
        Map<String, @Nullable Object> op = kaart(leden);
        op.put("op", naam);
        ops.add(new Regelop(rij, op));
    }

    private static Map<String, @Nullable Object> kaart(@Nullable Object... paren) {
        Map<String, @Nullable Object> kaart = new LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            kaart.put(String.valueOf(paren[i]), paren[i + 1]);
        }
        return kaart;
    }
}
