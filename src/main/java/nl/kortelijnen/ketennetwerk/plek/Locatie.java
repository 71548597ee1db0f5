package nl.kortelijnen.ketennetwerk.plek;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;

/**
 * Where an organisation can be found (AN22).
 *
 * @param inloop when one may walk in, in words; may be empty
 * @param aanwezig who is there on which day, in words; may be empty
 */
public record Locatie(
        UUID id, String naam, String adres, String postcode, String plaats, String inloop, String aanwezig) {

    public Locatie {
        naam = naam.strip();
        adres = adres.strip();
        postcode = postcode.strip().toUpperCase(Locale.ROOT);
        plaats = plaats.strip();
        inloop = inloop.strip();
        aanwezig = aanwezig.strip();
        eis("naam", !naam.isEmpty() && naam.length() <= 120, "Geef de plek een naam, bijvoorbeeld: wijkcentrum.");
        eis(
                "postcode",
                postcode.isEmpty() || postcode.matches("[1-9][0-9]{3} ?[A-Z]{2}"),
                "Een postcode is vier cijfers en twee letters, bijvoorbeeld 6537 AB.");
        eis(
                "adres",
                adres.length() <= 200 && plaats.length() <= 100 && inloop.length() <= 300 && aanwezig.length() <= 500,
                "Houd het adres, de inloop en wie er is korter.");
    }

    /** {@code Meijhorst 70-39, 6537 GA Nijmegen}. */
    public String regel() {
        return String.join(
                ", ",
                Stream.of(adres, (postcode + " " + plaats).strip())
                        .filter(deel -> !deel.isEmpty())
                        .toList());
    }

    private static void eis(String veld, boolean klopt, String zin) {
        if (!klopt) {
            throw new Fout.RegelGeschonden(veld, zin);
        }
    }
}
