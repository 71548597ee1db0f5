package nl.kortelijnen.ketennetwerk.invoer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.uitvoer.Netwerktabel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a table as Dutch spreadsheets write one: CSV with semicolons, commas or tabs, in UTF-8 or Windows' own; or XLSX. */
final class Tabellezer {

    private static final int GROOTSTE_XLSX = 4 * 1024 * 1024;
    private static final int LANGSTE_CEL = 5_000;
    private static final int MEESTE_KOLOMMEN = 60;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GEEN_TABEL =
            "Dit bestand is niet te lezen als tabel. Bewaar het in je rekenprogramma als CSV of als .xlsx, en probeer opnieuw.";

    private Tabellezer() {}

    /** @throws Fout.RegelGeschonden for what is no table */
    static Tabel lees(String naam, byte[] inhoud) {
        boolean zip = inhoud.length > 3 && inhoud[0] == 'P' && inhoud[1] == 'K';
        try {
            return keur(zip || naam.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? xlsx(inhoud) : csv(tekst(inhoud)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new Fout.RegelGeschonden(GEEN_TABEL);
        }
    }

    private static Tabel keur(Tabel tabel) {
        if (tabel.kolommen().isEmpty() || tabel.kolommen().size() > MEESTE_KOLOMMEN) {
            throw new Fout.RegelGeschonden("De eerste rij moet de namen van de kolommen bevatten, hooguit 60.");
        }
        if (tabel.rijen().size() > Tabel.MEESTE_RIJEN) {
            throw new Fout.RegelGeschonden("Hooguit 20.000 rijen tegelijk. Deel het bestand in stukken.");
        }
        return tabel;
    }

    static String tekst(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            return new String(inhoud, WINDOWS);
        }
    }

    private static Tabel csv(String tekst) throws IOException {
        if (tekst.indexOf('\0') >= 0) {
            throw new Fout.RegelGeschonden(GEEN_TABEL);
        }
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding(tekst))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser lezer = CSVParser.parse(new StringReader(tekst), vorm)) {
            List<String> kolommen = new ArrayList<>();
            List<Tabel.Rij> rijen = new ArrayList<>();
            int nummer = 0;
            for (CSVRecord rij : lezer) {
                nummer++;
                if (kolommen.isEmpty()) {
                    rij.forEach(kop -> kolommen.add(kolom(kop)));
                } else if (rijen.size() <= Tabel.MEESTE_RIJEN) {
                    voegToe(rijen, nummer, kolommen, rij.toList());
                }
            }
            return new Tabel(kolommen, rijen);
        }
    }

    private static char scheiding(String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        teken -> kop.chars().filter(een -> een == teken).count()))
                .orElse(';');
    }

    private static Tabel xlsx(byte[] inhoud) throws IOException {
        if (inhoud.length > GROOTSTE_XLSX) {
            throw new Fout.RegelGeschonden(
                    "Een rekenblad mag hooguit 4 MB zijn. Bewaar het als CSV; dat mag groter zijn.");
        }
        try (Workbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(inhoud))) {
            Sheet blad = werkboek.getSheetAt(0);
            DataFormatter opmaak = new DataFormatter(Locale.of("nl", "NL"));
            List<String> kolommen = new ArrayList<>();
            List<Tabel.Rij> rijen = new ArrayList<>();
            for (Row rij : blad) {
                List<String> cellen = new ArrayList<>();
                for (int kolom = 0; kolom < Math.min(rij.getLastCellNum(), MEESTE_KOLOMMEN + 1); kolom++) {
                    cellen.add(opmaak.formatCellValue(rij.getCell(kolom)));
                }
                if (kolommen.isEmpty()) {
                    cellen.forEach(kop -> kolommen.add(kolom(kop)));
                } else if (rijen.size() <= Tabel.MEESTE_RIJEN) {
                    voegToe(rijen, rij.getRowNum() + 1, kolommen, cellen);
                }
            }
            return new Tabel(kolommen, rijen);
        } catch (RuntimeException e) { // of many kinds, for every way in which a package can be broken
            throw new IOException(e);
        }
    }

    private static void voegToe(List<Tabel.Rij> rijen, int nummer, List<String> kolommen, List<String> cellen) {
        Map<String, String> rij = new HashMap<>();
        for (int plek = 0; plek < Math.min(kolommen.size(), cellen.size()); plek++) {
            String cel = zonderMerk(cellen.get(plek));
            rij.put(kolommen.get(plek), cel.length() > LANGSTE_CEL ? cel.substring(0, LANGSTE_CEL) : cel);
        }
        if (rij.values().stream().anyMatch(cel -> !cel.isBlank())) {
            rijen.add(new Tabel.Rij(nummer, rij));
        }
    }

    /** What {@link Netwerktabel} put before a cell so that a spreadsheet leaves it alone. */
    private static String zonderMerk(String cel) {
        return cel.startsWith(Netwerktabel.GEEN_FORMULE) && cel.length() > 1 && "=+-@\t\r'".indexOf(cel.charAt(1)) >= 0
                ? cel.substring(1)
                : cel;
    }

    private static String kolom(String kop) {
        return kop.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace("-", "_");
    }
}
