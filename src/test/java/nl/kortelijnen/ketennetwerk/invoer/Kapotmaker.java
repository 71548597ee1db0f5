package nl.kortelijnen.ketennetwerk.invoer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Files that are wrong, by mutation of right ones: {@link #kapot} in a way that is certainly a mistake, {@link #verminkt} in
 * any way at all, which may leave a right file.
 */
final class Kapotmaker {

    private static final String ORGANISATIES =
            "naam;soort;telefoon;mail;werkgebied;talen\nDe Regenboog;school;024 000 12 34;info@school.voorbeeld;Hatert;nl\n";
    private static final String HSDS = """
            {"contents": [{"id": "6f1f6b6e-58a5-4f0c-9d70-0d8f3f3c0a11", "name": "De Regenboog",
              "phones": [{"number": "024 000 12 34"}], "services": [{"languages": [{"code": "nl"}]}]}]}""";
    private static final List<String> FOUTE_CELLEN = List.of(
            ";kasteel;;;;",
            "Naam;kasteel;;;;",
            "Naam;school;024 99;;;",
            "Naam;school;;geen adres;;",
            "Naam;school;;;;klingon");

    private final Random toeval;

    Kapotmaker(Random toeval) {
        this.toeval = toeval;
    }

    /** The kinds of file that can be brought in. */
    enum Soort {
        CSV("a.csv"),
        XLSX("a.xlsx"),
        HSDS("a.json");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    byte[] kapot(Soort soort) throws Exception {
        return switch (soort) {
            case CSV -> csv().getBytes(StandardCharsets.UTF_8);
            case XLSX -> xlsx();
            case HSDS -> hsds().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String csv() {
        return switch (toeval.nextInt(6)) {
            case 0 -> ORGANISATIES.replaceFirst("naam", woord());
            case 1 -> ORGANISATIES.lines().findFirst().orElseThrow() + "\n".repeat(toeval.nextInt(4));
            case 2 -> ORGANISATIES.replace("De Regenboog", "De \0 Regenboog" + toeval.nextInt());
            case 3 -> ORGANISATIES.replace("De Regenboog", "\"De Regenboog" + woord());
            default -> {
                StringBuilder rijen = new StringBuilder(ORGANISATIES);
                int fout = toeval.nextInt(8);
                for (int rij = 0; rij < 8; rij++) {
                    rijen.append(
                            rij == fout
                                    ? FOUTE_CELLEN.get(toeval.nextInt(FOUTE_CELLEN.size()))
                                    : woord() + rij + ";school;;;;");
                    rijen.append('\n');
                }
                yield rijen.toString();
            }
        };
    }

    private byte[] xlsx() throws Exception {
        byte[] heel = NetwerkinvoerTest.rekenblad("naam,soort", "De Regenboog,school");
        return switch (toeval.nextInt(4)) {
            case 0 -> Arrays.copyOf(heel, 4 + toeval.nextInt(heel.length / 2)); // its sheet is not there (whole)
            case 1 -> NetwerkinvoerTest.rekenblad(woord() + ",soort", "De Regenboog,school");
            case 2 -> NetwerkinvoerTest.rekenblad("naam,soort", woord() + "," + woord());
            default -> csv().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String hsds() {
        return switch (toeval.nextInt(5)) {
            case 0 -> HSDS.substring(0, 1 + toeval.nextInt(HSDS.length() - 1));
            case 1 -> HSDS.replace("\"name\"", "\"" + woord() + "\"");
            case 2 -> HSDS.replace("6f1f6b6e", woord() + toeval.nextInt());
            case 3 -> HSDS.replace("\"nl\"", "\"klingon" + woord() + "\"");
            default -> HSDS.replace("024 000 12 34", "024 " + toeval.nextInt(99));
        };
    }

    /** Letters of no language, type of organisation or column. */
    private String woord() {
        StringBuilder woord = new StringBuilder("qx");
        for (int letter = 0; letter < 3 + toeval.nextInt(8); letter++) {
            woord.append((char) ('a' + toeval.nextInt(26)));
        }
        return woord.toString();
    }

    byte[] verminkt(Soort soort) throws Exception {
        byte[] kapot = switch (soort) {
            case CSV -> ORGANISATIES.getBytes(StandardCharsets.UTF_8);
            case XLSX -> NetwerkinvoerTest.rekenblad("naam,soort,telefoon", "De Regenboog,school,024 000 12 34");
            case HSDS -> HSDS.getBytes(StandardCharsets.UTF_8);
        };
        int hoe = toeval.nextInt(3);
        if (hoe == 0) {
            return Arrays.copyOf(kapot, toeval.nextInt(kapot.length));
        }
        int hoeveel = 1 + toeval.nextInt(hoe == 1 ? 4 : 40);
        for (int keer = 0; keer < hoeveel; keer++) {
            kapot[toeval.nextInt(kapot.length)] = (byte) toeval.nextInt(256);
        }
        return kapot;
    }
}
