package nl.kortelijnen.consultatie.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;

/**
 * A consultation is about a question, not about somebody (E16): a number or an address of a family never stands in one. A
 * name may be a colleague's, so the asker is asked about it.
 */
public final class Anonimiteit {

    private static final Set<Gegevenssoort> NOOIT = EnumSet.of(Gegevenssoort.BSN, Gegevenssoort.IBAN);

    private static final Set<Gegevenssoort> NIET_IN_EEN_VRAAG = EnumSet.of(
            Gegevenssoort.BSN,
            Gegevenssoort.IBAN,
            Gegevenssoort.POSTCODE,
            Gegevenssoort.ADRES,
            Gegevenssoort.KENTEKEN,
            Gegevenssoort.DOSSIER);

    private static final Set<Gegevenssoort> NAVRAAG =
            EnumSet.of(Gegevenssoort.NAAM, Gegevenssoort.TELEFOON, Gegevenssoort.EMAIL, Gegevenssoort.ACCOUNT);

    private Anonimiteit() {}

    /** @throws Fout.RegelGeschonden when something in these says who it is about */
    public static void keurVraag(String... teksten) {
        keur(NIET_IN_EEN_VRAAG, teksten);
    }

    /**
     * In a conversation an expert who comes along may hear where.
     *
     * @throws Fout.RegelGeschonden when there is a number in it that nobody needs here
     */
    public static void keurBericht(String tekst) {
        keur(NOOIT, tekst);
    }

    /** Whether it says so plainly who it is about that no question holds it. */
    public static boolean isNooit(Herkend vondst) {
        return NIET_IN_EEN_VRAAG.contains(vondst.soort());
    }

    /** What may be somebody's, or a colleague's: the asker knows. */
    public static List<String> navraag(String... teksten) {
        return gevonden(NAVRAAG, teksten).map(Herkend::tekst).distinct().toList();
    }

    private static void keur(Set<Gegevenssoort> verboden, String... teksten) {
        String wat = gevonden(verboden, teksten)
                .map(vondst ->
                        "“" + vondst.tekst() + "” (" + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!wat.isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Nog niet verstuurd: " + wat + " wijst een gezin aan. Haal het weg. Je tekst staat er nog.");
        }
    }

    private static Stream<Herkend> gevonden(Set<Gegevenssoort> soorten, String... teksten) {
        return Stream.of(teksten)
                .filter(tekst -> !tekst.isBlank())
                .flatMap(tekst -> Herkenner.vind(tekst).stream())
                .filter(vondst -> soorten.contains(vondst.soort()));
    }
}
