package nl.kortelijnen.casuistiek.intervisie;

import java.time.LocalDate;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad.Inbreng;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad.Rondeblad;
import nl.kortelijnen.gedeeld.Nederlands;

/** An intervisie as plain text to take along: what its reader may see now, and no name. */
public final class Intervisieverslag {

    private Intervisieverslag() {}

    public static String van(Intervisieblad blad) {
        StringBuilder tekst = new StringBuilder("Intervisie: ")
                .append(blad.titel())
                .append("\n")
                .append(blad.methode().naam())
                .append("\n\nDe vraag\n")
                .append(blad.vraag())
                .append("\n\nWie er meededen\n");
        blad.deelnamen()
                .forEach(een -> tekst.append("- ")
                        .append(een.rol().label())
                        .append(": ")
                        .append(een.functie())
                        .append('\n'));
        if (!blad.waarschuwing().isEmpty()) {
            tekst.append("Zonder gedragswetenschapper gehouden.\n");
        }
        blad.rondes().forEach(ronde -> voegToe(tekst, blad.methode().rondes().get(ronde.nummer()), ronde));
        if (!blad.afspraken().isEmpty()) {
            tekst.append("\nAfspraken\n");
        }
        blad.afspraken()
                .forEach(een -> tekst.append("- ")
                        .append(een.tekst())
                        .append(" (")
                        .append(een.functie())
                        .append(voor(een.voor()))
                        .append(een.gedaan() ? ", gedaan" : "")
                        .append(")\n"));
        return tekst.toString();
    }

    private static void voegToe(StringBuilder tekst, Methode.Ronde ronde, Rondeblad blad) {
        tekst.append('\n')
                .append(blad.nummer() + 1)
                .append(". ")
                .append(ronde.naam())
                .append('\n');
        if (blad.verborgen()) {
            tekst.append("(Deze ronde loopt nog.)\n");
        }
        for (Inbreng een : blad.inbreng()) {
            tekst.append("- ").append(een.functie()).append(": ");
            if (een.cijfer() != null) {
                tekst.append(een.cijfer()).append(". ");
            }
            tekst.append(een.tekst()).append('\n');
        }
    }

    private static String voor(@org.jspecify.annotations.Nullable LocalDate dag) {
        return dag == null ? "" : ", voor " + Nederlands.datum(dag);
    }
}
