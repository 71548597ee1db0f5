package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Cultuurnamen;
import nl.kortelijnen.gedeeld.Dagtekst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * The wishes for an expert that a question in everyday words holds: "tigrinya huisbezoek donderdag".
 *
 * @param vraag what was named
 * @param talen the languages meant by the name that was used; several when it leaves that open, as "Berbers" does
 */
public record Gevraagdewens(Deskundigenvraag vraag, List<Taal> talen) {

    private static final int LANGSTE_NAAM = 3;
    private static final int LANGSTE_DAG = 4;

    /** Shorter names are words or codes too: "ben" is Bengali, and no question means that. */
    private static final int KORTSTE_NAAM = 4;

    private static final int MEESTE_WOORDEN = 40;

    /** What everybody here speaks is no wish. */
    private static final Set<String> GEEN_WENS = Set.of("nl", "nederlands");

    private static final Set<String> ONTKENNING = Set.of("geen", "niet", "zonder");

    /** Before or after a word that names a people as well as a language, they say that the language is meant. */
    private static final Set<String> OVER_TAAL =
            Set.of("spreekt", "spreken", "sprekend", "sprekende", "taal", "tolk", "tolken", "vertaler");

    private static final Set<String> VRAAGT_IEMAND = Set.of(
            "wie",
            "iemand",
            "deskundige",
            "deskundigen",
            "hulpverlener",
            "hulpverleners",
            "consulent",
            "consulenten",
            "expert",
            "collega",
            "spreekt",
            "sprekend",
            "sprekende",
            "tolk");

    private static final Map<String, Werkwijze> WERKWIJZEN = Map.of(
            "huisbezoek",
            Werkwijze.HUISBEZOEK,
            "telefonisch",
            Werkwijze.TELEFONISCH,
            "telefoon",
            Werkwijze.TELEFONISCH,
            "meedenken",
            Werkwijze.MEEDENKEN,
            "meedenkt",
            Werkwijze.MEEDENKEN);

    public Gevraagdewens {
        talen = List.copyOf(talen);
    }

    /** Empty when the question names no language and no background, and does not ask for a person. */
    public static Optional<Gevraagdewens> in(String tekst, LocalDate vandaag) {
        Lezer lezer = new Lezer(tekst, vandaag);
        lezer.lees();
        boolean genoemd = !lezer.talen.isEmpty() || lezer.cultuur != null;
        boolean iemandGevraagd = lezer.woorden.stream().anyMatch(VRAAGT_IEMAND::contains)
                && (lezer.werkwijze != null || lezer.dag != null || lezer.thema != null);
        return genoemd || iemandGevraagd ? Optional.of(lezer.wens()) : Optional.empty();
    }

    /** The same question with this one of the languages. */
    public Deskundigenvraag met(Taal taal) {
        return new Deskundigenvraag(taal.code(), vraag.cultuur(), vraag.thema(), vraag.werkwijze(), vraag.op());
    }

    /** Goes through the words once, the longest name first. */
    private static final class Lezer {
        private final List<String> woorden;
        private final LocalDate vandaag;
        private List<Taal> talen = List.of();
        private @Nullable String cultuur;
        private @Nullable String thema;
        private @Nullable Werkwijze werkwijze;
        private @Nullable LocalDate dag;

        Lezer(String tekst, LocalDate vandaag) {
            this.woorden = Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[\\s,;:!?\"“”()]+"))
                    .filter(woord -> !woord.isEmpty())
                    .limit(MEESTE_WOORDEN)
                    .toList();
            this.vandaag = vandaag;
        }

        void lees() {
            int plek = 0;
            while (plek < woorden.size()) {
                plek += Math.max(1, leesVanaf(plek));
            }
            thema = Codelijst.THEMAS.alle().stream()
                    .filter(code -> noemt(code.label()))
                    .map(code -> code.code())
                    .findFirst()
                    .orElse(null);
        }

        /** How many words were understood. */
        private int leesVanaf(int plek) {
            for (int lengte = Math.min(LANGSTE_DAG, woorden.size() - plek); lengte > 0; lengte--) {
                if (leesDag(zin(plek, lengte)) || lengte <= LANGSTE_NAAM && leesNaam(plek, lengte)) {
                    return lengte;
                }
            }
            Werkwijze wijze = WERKWIJZEN.get(woorden.get(plek));
            if (wijze != null && werkwijze == null && !ontkend(plek)) {
                werkwijze = wijze;
            }
            return 0;
        }

        private boolean leesDag(String zin) {
            Optional<LocalDate> gelezen = dag == null && !zin.equals("nu")
                    ? Dagtekst.lees(zin, vandaag, Dagtekst.Kant.VOORUIT)
                    : Optional.empty();
            gelezen.ifPresent(welke -> dag = welke);
            return gelezen.isPresent();
        }

        private boolean leesNaam(int plek, int lengte) {
            if (ontkend(plek)) {
                return false;
            }
            String zin = zin(plek, lengte);
            Optional<String> genoemd = Cultuurnamen.code(zin).filter(code -> !GEEN_WENS.contains(code));
            boolean overTaal = genoemd.isEmpty() || overTaal(plek, lengte);
            List<Taal> gevonden = overTaal && talen.isEmpty() ? talenVan(zin) : List.of();
            if (!gevonden.isEmpty()) {
                talen = gevonden;
                return true;
            }
            genoemd.ifPresent(code -> cultuur = cultuur == null ? code : cultuur);
            return genoemd.isPresent();
        }

        /** A name with "sprekend" on it is one word or two: "Koerdischsprekende". */
        private static List<Taal> talenVan(String zin) {
            String naam = zin.replaceFirst("-?(sprekende?|talige?)$", "");
            return Taalnamen.talen(naam).stream()
                    .filter(taal -> naam.length() >= KORTSTE_NAAM || naam.equalsIgnoreCase(taal.naam()))
                    .filter(taal -> !GEEN_WENS.contains(taal.code()))
                    .flatMap(Lezer::metSoorten)
                    .distinct()
                    .toList();
        }

        /** Who says "Koerdisch" may mean any kind of it. */
        private static Stream<Taal> metSoorten(Taal taal) {
            return Stream.concat(
                    Stream.of(taal),
                    Taal.alle().stream().filter(soort -> taal.code().equals(soort.groep())));
        }

        private boolean ontkend(int plek) {
            return plek > 0 && ONTKENNING.contains(woorden.get(plek - 1));
        }

        private boolean overTaal(int plek, int lengte) {
            return plek > 0 && OVER_TAAL.contains(woorden.get(plek - 1))
                    || plek + lengte < woorden.size() && OVER_TAAL.contains(woorden.get(plek + lengte));
        }

        private boolean noemt(String label) {
            return (" " + String.join(" ", woorden) + " ").contains(" " + label.toLowerCase(Locale.ROOT) + " ");
        }

        private String zin(int plek, int lengte) {
            return String.join(" ", woorden.subList(plek, plek + lengte));
        }

        Gevraagdewens wens() {
            List<Taal> gekozen = new ArrayList<>(talen);
            String taal = gekozen.isEmpty() ? null : gekozen.getFirst().code();
            return new Gevraagdewens(new Deskundigenvraag(taal, cultuur, thema, werkwijze, dag), gekozen);
        }
    }
}
