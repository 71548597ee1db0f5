package nl.kortelijnen.herkenning.herkomst;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A drawing in which everybody is only a role (C09): "Mo" for a mother, "Br2" for the second brother, ages in bands, dates
 * as months after the first one drawn. Holds nothing else of the household it was made from.
 */
public record Roltekening(List<Rolpersoon> mensen, List<Rollijn> lijnen) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    /** As it is kept with a case. */
    public String naarTekst() {
        return JSON.writeValueAsString(this);
    }

    /** What {@link #naarTekst()} made. */
    public static Roltekening uitTekst(String tekst) {
        return JSON.readValue(tekst, Roltekening.class);
    }
}
