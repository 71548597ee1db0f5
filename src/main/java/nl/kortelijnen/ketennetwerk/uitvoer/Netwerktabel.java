package nl.kortelijnen.ketennetwerk.uitvoer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;

/**
 * The network as a table (CSV), in the columns that can be brought in again: a table that comes back unchanged changes
 * nothing. With semicolons and a mark of its letters, as Dutch spreadsheets open it.
 */
@Service
public class Netwerktabel {

    /** What stands before a cell that a spreadsheet would work out; taken off when it is brought in. */
    public static final String GEEN_FORMULE = "'";

    private static final Pattern FORMULE = Pattern.compile("[=+\\-@\\t\\r'].*", Pattern.DOTALL);
    private static final Pattern DEELT_OOK = Pattern.compile("[;,]");
    private static final String LETTERS = "\uFEFF";
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;

    Netwerktabel(Ketennetwerk netwerk, Mensenkaarten kaarten) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
    }

    /** Those that are there now, and that the filter lets through. */
    public String organisaties(Netwerkfilter filter) {
        return schrijf(
                List.of(
                        "id",
                        "naam",
                        "kort",
                        "afkortingen",
                        "soort",
                        "omschrijving",
                        "doet_wel",
                        "doet_niet",
                        "telefoon",
                        "mail",
                        "bereikbaar",
                        "werkgebied",
                        "talen",
                        "bevestigd"),
                netwerk.organisaties(filter).stream()
                        .filter(een -> !een.isOpgeheven())
                        .map(Netwerktabel::rij));
    }

    public String mensen(Netwerkfilter filter) {
        Map<ProfessionalId, Persoonsblad> bladen = kaarten.bladen();
        return schrijf(
                List.of(
                        "naam",
                        "functie",
                        "organisatie",
                        "telefoon",
                        "mail",
                        "bereikbaar",
                        "vaardigheden",
                        "talen",
                        "bevestigd"),
                netwerk.professionals(filter).stream()
                        .flatMap(
                                een -> Optional.ofNullable(bladen.get(een.id())).map(blad -> rij(een, blad)).stream()));
    }

    private static List<String> rij(Organisatie een) {
        return List.of(
                een.id().toString(),
                een.naam(),
                een.kort().equals(een.naam()) ? "" : een.kort(),
                samen(een.afkortingen()),
                een.soort(),
                een.omschrijving(),
                samen(een.doetWel()),
                samen(een.doetNiet()),
                een.telefoon(),
                een.mail(),
                een.bereikbaar(),
                samen(een.werkgebied()),
                samen(een.talen().stream().map(Taal::code).toList()),
                een.bevestigd().toString());
    }

    private static List<String> rij(Professional een, Persoonsblad blad) {
        return List.of(
                een.naam(),
                een.functie(),
                een.organisatieNaam(),
                een.telefoon(),
                een.mail(),
                een.bereikbaar(),
                samen(blad.vaardigheden()),
                new TreeMap<>(blad.talen())
                        .entrySet().stream()
                                .map(taal -> taal.getKey() + ": " + taal.getValue())
                                .collect(Collectors.joining(" | ")),
                een.bevestigd().toString());
    }

    /** What parts one from another; one alone that holds another sign that could gets it behind it. */
    private static String samen(List<String> deel) {
        String tekst = String.join(" | ", deel);
        return deel.size() == 1 && DEELT_OOK.matcher(tekst).find() ? tekst + " |" : tekst;
    }

    private static String schrijf(List<String> kop, Stream<List<String>> rijen) {
        StringBuilder uit = new StringBuilder(LETTERS);
        try (CSVPrinter schrijver = new CSVPrinter(uit, VORM)) {
            schrijver.printRecord(kop);
            for (List<String> rij : rijen.toList()) {
                schrijver.printRecord(rij.stream().map(Netwerktabel::onschuldig).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a builder of text never refuses
        }
        return uit.toString();
    }

    /** A spreadsheet works out what begins with one of these signs (OWASP, CSV injection). */
    private static String onschuldig(String cel) {
        return FORMULE.matcher(cel).matches() ? GEEN_FORMULE + cel : cel;
    }
}
