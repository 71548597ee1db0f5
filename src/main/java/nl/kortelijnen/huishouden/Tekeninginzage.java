package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.Soort;
import org.jspecify.annotations.Nullable;

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
                                haken(tekst(een, "rol")),
                                na(", geboren ", een.r().get("geboren")),
                                Boolean.TRUE.equals(een.r().get("overleden"))
                                        ? ", overleden" + na(" ", een.r().get("overledenOp"))
                                        : "",
                                talen(een))
                        .collect(Collectors.joining()));
            default -> Optional.empty();
        };
    }

    private Optional<String> band(Entiteit een) {
        if (een.soort() == Soort.VERBINTENIS) {
            return namen(een.r().get("partners"))
                    .map(paar -> paar + ": " + PAAR.getOrDefault(tekst(een, "vorm"), "samen")
                            + na(" sinds ", een.r().get("sinds")) + einde(een, "gescheiden", "gescheiden")
                            + einde(een, "uitElkaar", "uit elkaar"));
        }
        if (een.soort() != Soort.LIJN || !(een.r().get("einden") instanceof List<?> einden) || einden.size() != 2) {
            return Optional.empty();
        }
        boolean terug = "weer".equals(een.r().get("richting"));
        String van = naam(String.valueOf(einden.get(terug ? 1 : 0)));
        String naar = naam(String.valueOf(einden.get(terug ? 0 : 1)));
        return Optional.of(van + " " + LIJN.getOrDefault(tekst(een, "soort"), "hoort bij") + " " + naar + steun(een)
                + stand(een) + na(", sinds ", een.r().get("van"))
                + na(", tot ", een.r().get("tot")));
    }

    private Optional<String> opmerking(Entiteit een) {
        return een.soort() == Soort.OPMERKING ? Optional.of(tekst(een, "tekst")) : Optional.empty();
    }

    private Optional<String> moment(Entiteit een) {
        return een.soort() == Soort.MOMENT
                ? Optional.of(tekst(een, "peildatum") + na(": ", een.r().get("naam")))
                : Optional.empty();
    }

    private static String steun(Entiteit lijn) {
        if (!(lijn.r().get("steun") instanceof List<?> soorten) || soorten.isEmpty()) {
            return "";
        }
        return " ("
                + soorten.stream()
                        .map(String::valueOf)
                        .map(soort -> STEUN.getOrDefault(soort, soort))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String stand(Entiteit lijn) {
        return switch (tekst(lijn, "staat")) {
            case "mogelijk" -> ", misschien";
            case "verbroken" -> ", nu niet meer";
            default -> "";
        };
    }

    private static String einde(Entiteit een, String register, String woord) {
        Object wanneer = een.r().get(register);
        return wanneer == null ? "" : ", " + woord + (Boolean.TRUE.equals(wanneer) ? "" : " " + wanneer);
    }

    private static String talen(Entiteit een) {
        if (!(een.r().get("talen") instanceof List<?> talen) || talen.isEmpty()) {
            return "";
        }
        return ", spreekt "
                + talen.stream()
                        .flatMap(taal ->
                                taal instanceof Map<?, ?> groep ? Stream.ofNullable(groep.get("taal")) : Stream.empty())
                        .map(taal -> Taal.van(taal.toString()).naam())
                        .collect(Collectors.joining(", "));
    }

    private Optional<String> namen(@Nullable Object ids) {
        return ids instanceof List<?> rij
                ? Optional.of(rij.stream().map(id -> naam(id.toString())).collect(Collectors.joining(" en ")))
                : Optional.empty();
    }

    private String naam(String id) {
        return Optional.ofNullable(alles.get(id))
                .map(een -> tekst(een, "aanduiding"))
                .filter(naam -> !naam.isEmpty())
                .orElseGet(() -> Optional.ofNullable(alles.get(id))
                        .map(een -> tekst(een, "rol"))
                        .filter(rol -> !rol.isEmpty())
                        .orElse("iemand zonder naam"));
    }

    private static String tekst(Entiteit een, String register) {
        return Objects.toString(een.r().get(register), "");
    }

    private static String haken(String tekst) {
        return tekst.isEmpty() ? "" : " (" + tekst + ")";
    }

    private static String na(String voor, @Nullable Object waarde) {
        return waarde == null || waarde.toString().isEmpty() || waarde instanceof Boolean ? "" : voor + waarde;
    }
}
