package nl.kortelijnen.toegang.logboek;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/** What a check of the log found. */
public sealed interface Loguitkomst {

    /** One or two plain sentences. */
    String zin();

    /** Nothing was changed, removed or inserted. */
    record Heel(long regels) implements Loguitkomst {
        @Override
        public String zin() {
            return "Het logboek is heel: " + Nederlands.aantal(regels, "regel gecontroleerd.", "regels gecontroleerd.");
        }
    }

    /**
     * The first row where something is wrong; what comes after it has not been judged.
     *
     * @param tijd of that row, or of the last one before it; null when there is none
     */
    record Gebroken(Breuk breuk, long nr, @Nullable Instant tijd) implements Loguitkomst {

        private static final DateTimeFormatter MOMENT =
                DateTimeFormatter.ofPattern("dd-MM-yyyy, HH.mm.ss", Nederlands.TAAL);

        @Override
        public String zin() {
            String wanneer = tijd == null
                    ? ""
                    : " (" + breuk.bijTijd() + MOMENT.format(LocalDateTime.ofInstant(tijd, Nederlands.TIJDZONE)) + ")";
            return "Het logboek is niet heel. " + breuk.zin(nr) + wanneer + ".";
        }
    }

    /** In what way a log can be broken. */
    enum Breuk {
        GEWIJZIGD("Regel %d is gewijzigd", "van "),
        INGEVOEGD("Regel %d is ingevoegd", "van "),
        WEGGEHAALD("Regel %d is weggehaald", "de regel ervoor is van "),
        AFGEKNIPT("Vanaf regel %d zijn regels aan het eind weggehaald", "de laatste regel is van "),
        VERVANGEN("Regels tot en met %d zijn weggehaald en door nieuwe vervangen", "nu staat daar een regel van "),
        KOP_VERVALST("Het bestand logboek/kop is door iemand anders geschreven", "de laatste regel is van "),
        KOP_ONTBREEKT(
                "Het bestand logboek/kop ontbreekt; of er aan het eind regels weg zijn, is niet te zien",
                "de laatste regel is van ");

        private final String zin;
        private final String bijTijd;

        Breuk(String zin, String bijTijd) {
            this.zin = zin;
            this.bijTijd = bijTijd;
        }

        String zin(long nr) {
            return zin.formatted(nr);
        }

        String bijTijd() {
            return bijTijd;
        }
    }
}
