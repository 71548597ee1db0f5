package nl.kortelijnen.ketennetwerk.invoer;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;

/** What counts as the same name, and as the same card: the order of a list says nothing. */
final class Gelijk {

    private Gelijk() {}

    static String sleutel(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static boolean zijn(Organisatieblad een, Organisatieblad ander) {
        return een.naam().equals(ander.naam())
                && een.kort().equals(ander.kort())
                && een.afkortingen().equals(ander.afkortingen())
                && een.soort().equals(ander.soort())
                && een.omschrijving().equals(ander.omschrijving())
                && een.doetWel().equals(ander.doetWel())
                && een.doetNiet().equals(ander.doetNiet())
                && een.telefoon().equals(ander.telefoon())
                && een.mail().equals(ander.mail())
                && een.bereikbaar().equals(ander.bereikbaar())
                && new HashSet<>(een.werkgebied()).equals(new HashSet<>(ander.werkgebied()))
                && new HashSet<>(een.talen()).equals(new HashSet<>(ander.talen()));
    }

    /** What a table tells of somebody; dates and teams are kept as they are. */
    static boolean zijn(Persoonsblad een, Persoonsblad ander) {
        return een.naam().equals(ander.naam())
                && een.functie().equals(ander.functie())
                && een.telefoon().equals(ander.telefoon())
                && een.mail().equals(ander.mail())
                && een.bereikbaar().equals(ander.bereikbaar())
                && een.vaardigheden().equals(ander.vaardigheden())
                && een.talen().equals(ander.talen());
    }
}
