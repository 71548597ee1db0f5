package nl.kortelijnen.ketennetwerk;

import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Telefoonnummer;

/** What a number and an address must be like before others rely on them. Empty is right: not everybody has one. */
public final class Bereik {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private Bereik() {}

    /** @throws Fout.RegelGeschonden for what cannot be dialled */
    public static void keurTelefoon(String nummer) {
        if (!Telefoonnummer.klopt(nummer)) {
            throw new Fout.RegelGeschonden(
                    "telefoon",
                    "Aan dit telefoonnummer ontbreekt iets, of er staat te veel. Schrijf het bijvoorbeeld als "
                            + "06 12 34 56 78 of 024 123 45 67.");
        }
    }

    /** @throws Fout.RegelGeschonden for what is no address */
    public static void keurMail(String adres) {
        if (!adres.isBlank() && !MAIL.matcher(adres.strip()).matches()) {
            throw new Fout.RegelGeschonden("mail", "Dit is geen mailadres. Een voorbeeld: naam@organisatie.nl.");
        }
    }
}
