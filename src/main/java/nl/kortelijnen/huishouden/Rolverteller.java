package nl.kortelijnen.huishouden;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.herkenning.herkomst.Roltekening.Rollijn;
import nl.kortelijnen.herkenning.herkomst.Roltekening.Rolpersoon;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/**
 * Tells a drawing in roles. Every word it gives comes from a closed list here, so nothing somebody typed in the drawing
 * can pass.
 */
final class Rolverteller {

    private static final Map<String, String> CODES = codes();
    private static final Set<String> GESPANNEN =
            Set.of("spanning", "hecht_spanning", "versmolten_spanning", "contactbreuk");
    private static final int MAANDEN_VAN_EEN_JAAR = 12;
    private static final int[] GRENZEN = {0, 6, 12, 18, 30, 45, 65};

    private final Map<String, Rolpersoon> opId = new LinkedHashMap<>();
    private final List<Rollijn> lijnen = new ArrayList<>();

    private Rolverteller() {}

    /** @param jaar of today, for ages */
    static Roltekening van(List<Entiteit> beeld, int jaar) {
        Rolverteller verteller = new Rolverteller();
        Map<String, Integer> aantallen = new HashMap<>();
        Map<String, Integer> nummers = new HashMap<>();
        List<Entiteit> mensen = beeld.stream()
                .filter(een -> een.soort() == Soort.PERSOON
                        || een.soort() == Soort.PLEK
                        || een.soort() == Soort.PROFESSIONAL
                        || een.soort() == Soort.HUISDIER)
                .sorted(Comparator.comparing(Entiteit::id))
                .toList();
        mensen.forEach(een -> aantallen.merge(rol(een), 1, Integer::sum));
        for (Entiteit een : mensen) {
            String rol = rol(een);
            int nummer = nummers.merge(rol, 1, Integer::sum);
            String code = CODES.getOrDefault(rol, "Pe") + (aantallen.getOrDefault(rol, 1) > 1 ? nummer : "");
            verteller.opId.put(
                    een.id(),
                    new Rolpersoon(
                            code, rol, leeftijd(een, jaar), een.waarde(Veld.LID).isPresent()));
        }
        Optional<YearMonth> begin = beeld.stream()
                .filter(een -> een.soort() == Soort.LIJN)
                .flatMap(een -> maand(een.tekst(Veld.VAN)).stream())
                .min(Comparator.naturalOrder());
        beeld.stream().filter(een -> een.soort() == Soort.LIJN).forEach(een -> verteller.neemLijn(een, begin));
        return new Roltekening(List.copyOf(verteller.opId.values()), verteller.lijnen);
    }

    private void neemLijn(Entiteit lijn, Optional<YearMonth> begin) {
        List<String> einden = lijn.lijst(Veld.EINDEN);
        if (einden.size() != 2) {
            return;
        }
        boolean terug = lijn.is(Veld.RICHTING, "weer");
        Rolpersoon van = opId.get(einden.get(terug ? 1 : 0));
        Rolpersoon naar = opId.get(einden.get(terug ? 0 : 1));
        String soort = lijn.tekst(Veld.SOORT);
        if (van != null && naar != null) {
            String band = Tekeninginzage.LIJN.getOrDefault(soort, "hoort bij");
            String sinds = begin.flatMap(eerste -> maand(lijn.tekst(Veld.VAN)).map(dan -> verschil(eerste, dan)))
                    .orElse("");
            lijnen.add(new Rollijn(van.code(), naar.code(), band, sinds, GESPANNEN.contains(soort)));
        }
    }

    private static String verschil(YearMonth eerste, YearMonth dan) {
        long maanden = eerste.until(dan, ChronoUnit.MONTHS);
        if (maanden == 0) {
            return "T";
        }
        return maanden < 2 * MAANDEN_VAN_EEN_JAAR
                ? "T+" + maanden + " mnd"
                : "T+" + maanden / MAANDEN_VAN_EEN_JAAR + " jr";
    }

    private static Optional<YearMonth> maand(String datum) {
        String kaal = datum.replace("~", "");
        if (!kaal.matches("\\d{4}(-\\d{2}){0,2}")) {
            return Optional.empty();
        }
        int maand = kaal.length() >= 7 ? Integer.parseInt(kaal.substring(5, 7)) : 1;
        return Optional.of(YearMonth.of(Integer.parseInt(kaal.substring(0, 4)), Math.clamp(maand, 1, 12)));
    }

    /** Rough enough to say nothing of a birthday. */
    private static String leeftijd(Entiteit een, int jaar) {
        Optional<YearMonth> geboren = maand(een.tekst(Veld.GEBOREN));
        if (geboren.isEmpty() || een.isJa(Veld.OVERLEDEN)) {
            return "";
        }
        int jaren = Math.max(0, jaar - geboren.get().getYear());
        for (int plek = GRENZEN.length - 1; plek > 0; plek--) {
            if (jaren >= GRENZEN[plek]) {
                return plek == GRENZEN.length - 1
                        ? GRENZEN[plek] + " jr of ouder"
                        : GRENZEN[plek] + "–" + (GRENZEN[plek + 1] - 1) + " jr";
            }
        }
        return "0–5 jr";
    }

    /** A word of the list: the one it is called by, or else what it is. */
    static String rol(Entiteit een) {
        return switch (een.soort()) {
            case PROFESSIONAL -> "professional";
            case HUISDIER -> "huisdier";
            case PLEK -> een.is(Veld.PLEK_SOORT, "school") ? "school" : "plek";
            default ->
                Stream.of(Veld.ROL, Veld.AANDUIDING)
                        .flatMap(register -> Stream.of(
                                een.tekst(register).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                        .map(woord -> woord.equals("mama") ? "moeder" : woord.equals("papa") ? "vader" : woord)
                        .filter(CODES::containsKey)
                        .findFirst()
                        .orElseGet(() -> naarLid(een));
        };
    }

    private static String naarLid(Entiteit een) {
        String lid = een.r().get(Veld.LID) instanceof Waarde.Groep groep ? groep.tekst("rol") : "";
        boolean vrouw = een.is(Veld.GESLACHT, "vrouw");
        boolean man = een.is(Veld.GESLACHT, "man");
        if (lid.equals("ouder") && (vrouw || man)) {
            return vrouw ? "moeder" : "vader";
        }
        if (lid.equals("kind")) {
            return vrouw ? "dochter" : man ? "zoon" : "kind";
        }
        return vrouw ? "vrouw" : man ? "man" : "persoon";
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String rol : """
                moeder vader zoon dochter broer zus oma opa tante oom neef nicht kind baby partner stiefvader stiefmoeder
                pleegvader pleegmoeder buurvrouw buurman vriend vriendin collega mentor leerkracht juf meester huisarts tolk
                vrouw man persoon professional huisdier school plek schoonmoeder schoonvader zwager schoonzus
                """.strip().split("\\s+")) {
            codes.put(rol, rol.substring(0, 1).toUpperCase(Locale.ROOT) + rol.substring(1, 2));
        }
        codes.put("stiefvader", "Sv");
        codes.put("stiefmoeder", "Sm");
        codes.put("pleegvader", "Pv");
        codes.put("pleegmoeder", "Pm");
        codes.put("buurvrouw", "Bv");
        codes.put("buurman", "Bm");
        codes.put("vriendin", "Vn");
        codes.put("vrouw", "Vw");
        codes.put("partner", "Pa");
        codes.put("persoon", "Pe");
        codes.put("professional", "Pr");
        codes.put("meester", "Ms");
        codes.put("mentor", "Mt");
        codes.put("man", "Mn");
        codes.put("school", "Sc");
        codes.put("schoonmoeder", "Xm");
        codes.put("schoonvader", "Xv");
        codes.put("schoonzus", "Xz");
        codes.put("huisdier", "Hd");
        return Map.copyOf(codes);
    }
}
