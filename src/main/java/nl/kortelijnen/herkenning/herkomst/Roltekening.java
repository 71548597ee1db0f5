package nl.kortelijnen.herkenning.herkomst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.herkenning.Aanwijzing;
import nl.kortelijnen.herkenning.Aanwijzingsoort;
import tools.jackson.databind.json.JsonMapper;

/**
 * A drawing in which everybody is only a role (C09): "Mo" for a mother, "Br2" for the second brother, ages in bands, dates
 * as months after the first one drawn. Holds nothing else of the household it was made from.
 */
public record Roltekening(List<Rolpersoon> mensen, List<Rollijn> lijnen) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VEEL = 5;
    private static final String KIND = "kind";
    private static final String GROOT = "volwassen";
    private static final Set<String> KINDERROLLEN = Set.of("zoon", "dochter", "kind", "baby", "broer", "zus");
    private static final Map<String, String> KINDERTIJD =
            Map.of("0–5 jr", "heel jong", "6–11 jr", "basisschool", "12–17 jr", "middelbare school");
    private static final Rolpersoon KINDEREN = new Rolpersoon("Ki", "kinderen", "", true);

    public Roltekening {
        mensen = List.copyOf(mensen);
        lijnen = List.copyOf(lijnen);
    }

    /**
     * @param code short, and unlike any other in this drawing
     * @param rol in words: "moeder"
     * @param leeftijd "6–11 jr"; empty when not known
     * @param binnen whether this is somebody of the household itself
     */
    public record Rolpersoon(String code, String rol, String leeftijd, boolean binnen) {

        private boolean isKind() {
            return binnen && KINDERROLLEN.contains(rol);
        }

        private Rolpersoon ruimer() {
            String ruim =
                    leeftijd.isEmpty() ? "" : KINDERTIJD.containsKey(leeftijd) || leeftijd.equals(KIND) ? KIND : GROOT;
            return new Rolpersoon(code, rol, ruim, binnen);
        }

        /** "Mo, moeder, 30–44 jr". */
        public String voluit() {
            return code + ", " + rol + (leeftijd.isEmpty() ? "" : ", " + leeftijd);
        }
    }

    /**
     * @param band what is between them, as a verb: "steunt"
     * @param sinds "T+3 mnd"; empty when not known
     */
    public record Rollijn(String van, String naar, String band, String sinds, boolean gespannen) {}

    public boolean isLeeg() {
        return mensen.isEmpty();
    }

    /** What it shows that one shares with many: ages of children, how many there are (C03). */
    public Set<Aanwijzing> aanwijzingen() {
        Set<Aanwijzing> alle = mensen.stream()
                .filter(een -> een.binnen() && KINDERTIJD.containsKey(een.leeftijd()))
                .map(een -> new Aanwijzing(Aanwijzingsoort.LEEFTIJD, KINDERTIJD.getOrDefault(een.leeftijd(), "")))
                .collect(Collectors.toSet());
        if (heeftVeelKinderen()) {
            alle.add(new Aanwijzing(Aanwijzingsoort.GEZINSVORM, "veel kinderen"));
        }
        return alle;
    }

    private boolean heeftVeelKinderen() {
        return mensen.stream().filter(Rolpersoon::isKind).count() >= VEEL;
    }

    /** The same, told more widely: of ages only whether it is a child, and many children as one. */
    public Roltekening ruimer() {
        boolean samen = heeftVeelKinderen();
        Map<String, Rolpersoon> opCode = new LinkedHashMap<>();
        mensen.forEach(een -> opCode.put(een.code(), samen && een.isKind() ? KINDEREN : een.ruimer()));
        List<Rollijn> over = lijnen.stream()
                .map(lijn -> new Rollijn(
                        code(opCode, lijn.van()), code(opCode, lijn.naar()), lijn.band(), "", lijn.gespannen()))
                .filter(lijn -> !lijn.van().equals(lijn.naar()))
                .distinct()
                .toList();
        return new Roltekening(opCode.values().stream().distinct().toList(), over);
    }

    private static String code(Map<String, Rolpersoon> opCode, String code) {
        Rolpersoon een = opCode.get(code);
        return een == null ? code : een.code();
    }

    /** As it is kept with a case. */
    public String naarTekst() {
        return JSON.writeValueAsString(this);
    }

    /** What {@link #naarTekst()} made. */
    public static Roltekening uitTekst(String tekst) {
        return JSON.readValue(tekst, Roltekening.class);
    }
}
