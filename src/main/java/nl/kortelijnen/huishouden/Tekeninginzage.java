package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/** A drawing read out to the family it is about: who stands there, and what was said of them. */
final class Tekeninginzage {

    static final Map<String, String> LIJN = Map.ofEntries(
            Map.entry("normaal", "heeft contact met"),
            Map.entry("hecht", "is hecht met"),
            Map.entry("versmolten", "is heel dicht bij"),
            Map.entry("afstandelijk", "staat op afstand van"),
            Map.entry("spanning", "heeft spanning met"),
            Map.entry("hecht_spanning", "is hecht en heeft spanning met"),
            Map.entry("versmolten_spanning", "is heel dicht bij en heeft spanning met"),
            Map.entry("gericht_op", "is gericht op"),
            Map.entry("contactbreuk", "heeft geen contact meer met"),
            Map.entry("contact_hersteld", "heeft weer contact met"),
            Map.entry("steun", "steunt"),
            Map.entry("vertrouwenspersoon", "is vertrouwenspersoon van"),
            Map.entry("mantelzorg", "zorgt voor"),
            Map.entry("weet_ervan", "weet het van"),
            Map.entry("tolkt_voor", "tolkt voor"),
            Map.entry("komt_bij", "komt bij"),
            Map.entry("betrokken", "is betrokken bij"),
            Map.entry("kent", "kent"));
    private static final Map<String, String> STEUN = Map.of(
            "praktisch", "praktische hulp",
            "emotioneel", "emotionele steun",
            "taal", "hulp met taal");
    private static final Map<String, String> PAAR = Map.of(
            "huwelijk", "getrouwd",
            "partnerschap", "geregistreerd partners",
            "samenwonend", "samenwonend",
            "lat", "een stel dat apart woont",
            "verloofd", "verloofd",
            "verkering", "verkering");

    private final Map<String, Entiteit> alles;

    Tekeninginzage(List<Entiteit> beeld) {
        this.alles = beeld.stream().collect(Collectors.toMap(Entiteit::id, Function.identity()));
    }

    List<Inzage.Stuk> stukken() {
        List<Inzage.Stuk> stukken = new ArrayList<>();
        voegToe(stukken, "Wie er in de tekening staan", regels(this::knoop));
        voegToe(stukken, "Wat er over hen is getekend", regels(this::band));
        voegToe(stukken, "Opmerkingen bij de tekening", regels(this::opmerking));
        voegToe(stukken, "Momenten van de tekening", regels(this::moment));
        return stukken;
    }

    private static void voegToe(List<Inzage.Stuk> stukken, String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            stukken.add(new Inzage.Stuk(kop, String.join("\n", regels)));
        }
    }

    private List<String> regels(Function<Entiteit, Optional<String>> zin) {
        return alles.values().stream()
                .flatMap(een -> zin.apply(een).stream())
                .sorted()
                .toList();
    }

    private Optional<String> knoop(Entiteit een) {
        return switch (een.soort()) {
            case PERSOON, PLEK, PROFESSIONAL, HUISDIER ->
                Optional.of(Stream.of(
                                naam(een.id()),
                                haken(een.tekst(Veld.ROL)),
                                na(", geboren ", een.tekst(Veld.GEBOREN)),
                                een.isJa(Veld.OVERLEDEN) ? ", overleden" + na(" ", een.tekst(Veld.OVERLEDEN_OP)) : "",
                                talen(een))
                        .collect(Collectors.joining()));
            default -> Optional.empty();
        };
    }

    private Optional<String> band(Entiteit een) {
        if (een.soort() == Soort.VERBINTENIS) {
            return namen(een.lijst(Veld.PARTNERS))
                    .map(paar -> paar + ": " + PAAR.getOrDefault(een.tekst(Veld.VORM), "samen")
                            + na(" sinds ", een.tekst(Veld.SINDS)) + einde(een, Veld.GESCHEIDEN, "gescheiden")
                            + einde(een, Veld.UIT_ELKAAR, "uit elkaar"));
        }
        List<String> einden = een.lijst(Veld.EINDEN);
        if (een.soort() != Soort.LIJN || einden.size() != 2) {
            return Optional.empty();
        }
        boolean terug = een.is(Veld.RICHTING, "weer");
        String van = naam(einden.get(terug ? 1 : 0));
        String naar = naam(einden.get(terug ? 0 : 1));
        return Optional.of(van + " " + LIJN.getOrDefault(een.tekst(Veld.SOORT), "hoort bij") + " " + naar + steun(een)
                + stand(een) + na(", sinds ", een.tekst(Veld.VAN))
                + na(", tot ", een.tekst(Veld.TOT)));
    }

    private Optional<String> opmerking(Entiteit een) {
        return een.soort() == Soort.OPMERKING ? Optional.of(een.tekst(Veld.TEKST)) : Optional.empty();
    }

    private Optional<String> moment(Entiteit een) {
        return een.soort() == Soort.MOMENT
                ? Optional.of(een.tekst(Veld.PEILDATUM) + na(": ", een.tekst(Veld.NAAM)))
                : Optional.empty();
    }

    private static String steun(Entiteit lijn) {
        return haken(lijn.lijst(Veld.STEUN).stream()
                .map(soort -> STEUN.getOrDefault(soort, soort))
                .collect(Collectors.joining(", ")));
    }

    private static String stand(Entiteit lijn) {
        return switch (lijn.tekst(Veld.STAAT)) {
            case "mogelijk" -> ", misschien";
            case "verbroken" -> ", nu niet meer";
            default -> "";
        };
    }

    private static String einde(Entiteit een, Veld veld, String woord) {
        String wanneer = een.tekst(veld);
        return wanneer.isEmpty() ? "" : ", " + woord + (wanneer.equals("ja") ? "" : " " + wanneer);
    }

    private static String talen(Entiteit een) {
        if (!(een.r().get(Veld.TALEN) instanceof Waarde.Lijst(List<Waarde> talen))) {
            return "";
        }
        return ", spreekt "
                + talen.stream()
                        .filter(Waarde.Groep.class::isInstance)
                        .map(taal -> ((Waarde.Groep) taal).tekst("taal"))
                        .map(taal -> Taal.van(taal).naam())
                        .collect(Collectors.joining(", "));
    }

    private Optional<String> namen(List<String> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.stream().map(this::naam).collect(Collectors.joining(" en ")));
    }

    private String naam(String id) {
        return Optional.ofNullable(alles.get(id))
                .map(een -> een.tekst(Veld.AANDUIDING))
                .filter(naam -> !naam.isEmpty())
                .orElseGet(() -> Optional.ofNullable(alles.get(id))
                        .map(een -> een.tekst(Veld.ROL))
                        .filter(rol -> !rol.isEmpty())
                        .orElse("iemand zonder naam"));
    }

    private static String haken(String tekst) {
        return tekst.isEmpty() ? "" : " (" + tekst + ")";
    }

    private static String na(String voor, String waarde) {
        return waarde.isEmpty() || waarde.equals("ja") ? "" : voor + waarde;
    }
}
