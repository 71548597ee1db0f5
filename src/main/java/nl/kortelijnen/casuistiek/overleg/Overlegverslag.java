package nl.kortelijnen.casuistiek.overleg;

import nl.kortelijnen.gedeeld.Nederlands;

/** A case conference as plain text to take along: what its reader may see now, and no name. */
public final class Overlegverslag {

    private Overlegverslag() {}

    public static String van(Overlegblad blad) {
        StringBuilder tekst = new StringBuilder("Casuïstiekoverleg: ")
                .append(blad.onderwerp())
                .append('\n')
                .append(Nederlands.langeDatum(
                        blad.op().atZone(Nederlands.TIJDZONE).toLocalDate()))
                .append(blad.plek().isEmpty() ? "" : ", " + blad.plek())
                .append('\n');
        if (!blad.waarschuwing().isEmpty()) {
            tekst.append(blad.waarschuwing()).append('\n');
        }
        tekst.append("\nWie erbij zijn\n");
        blad.genodigden().stream()
                .filter(een -> Boolean.TRUE.equals(een.komt()))
                .forEach(een -> tekst.append("- ")
                        .append(een.rol().label())
                        .append(": ")
                        .append(een.functie())
                        .append('\n'));
        for (Overlegblad.Agendapunt punt : blad.agenda()) {
            tekst.append('\n')
                    .append(punt.titel())
                    .append("\nVraag: ")
                    .append(punt.vraag())
                    .append('\n');
            if (!punt.notitie().isEmpty()) {
                tekst.append(punt.notitie()).append('\n');
            }
            punt.afspraken()
                    .forEach(een -> tekst.append("- Afspraak: ")
                            .append(een.tekst())
                            .append(" (")
                            .append(een.functie())
                            .append(een.voor() == null ? "" : ", voor " + Nederlands.datum(een.voor()))
                            .append(een.gedaan() ? ", gedaan" : "")
                            .append(")\n"));
        }
        return tekst.toString();
    }
}
