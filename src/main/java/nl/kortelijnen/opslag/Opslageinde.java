package nl.kortelijnen.opslag;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;

/** Why the child process ended, after its exit code; the codes are those of {@code Opslagproces}. */
enum Opslageinde {
    MAP_IN_GEBRUIK,
    NIET_GESTART,
    ONVERWACHT;

    /** How stores and systems say that there is no room. */
    private static final Pattern VOL = Pattern.compile(
            "no space left|quota exceeded|not enough space|wrote only \\d+ of \\d+ bytes", Pattern.CASE_INSENSITIVE);

    static Opslageinde van(int code) {
        return switch (code) {
            case 3 -> MAP_IN_GEBRUIK;
            case 4 -> NIET_GESTART;
            default -> ONVERWACHT;
        };
    }

    /** @param fouten what each store that did not open gave as its reason, after its name */
    OpslagNietGestart alsFout(Path map, List<String> fouten) {
        String kijk = "Kijk in " + map.resolve("opslag.log") + " en " + map.resolve("postgres/postgres.log") + ".";
        String waarom = String.join("; ", fouten);
        return switch (this) {
            case MAP_IN_GEBRUIK ->
                new OpslagNietGestart(
                        "De opslag in " + map + " is nog in gebruik door een eerder gestart proces.",
                        "Wacht tot dat proces klaar is en start dan opnieuw.");
            case NIET_GESTART, ONVERWACHT ->
                VOL.matcher(waarom).find()
                        ? new OpslagNietGestart(
                                "De schijf van " + map + " is vol, daarom gaat de opslag niet open (" + waarom + ").",
                                "Er is niets verloren. Maak ruimte op die schijf en start dan opnieuw.")
                        : new OpslagNietGestart(
                                "De opslag in " + map + (this == NIET_GESTART ? " startte niet" : " stopte onverwacht")
                                        + (waarom.isEmpty() ? "." : ": " + waarom + "."),
                                waarom.isEmpty()
                                        ? kijk
                                        : kijk
                                                + " Blijft het zo, zet dan de laatste reservekopie terug in een nieuwe map.");
        };
    }
}
