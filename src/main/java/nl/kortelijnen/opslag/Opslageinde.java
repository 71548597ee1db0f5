package nl.kortelijnen.opslag;

import java.nio.file.Path;

/** Why the child process ended, after its exit code; the codes are those of {@code Opslagproces}. */
enum Opslageinde {
    MAP_IN_GEBRUIK,
    NIET_GESTART,
    ONVERWACHT;

    static Opslageinde van(int code) {
        return switch (code) {
            case 3 -> MAP_IN_GEBRUIK;
            case 4 -> NIET_GESTART;
            default -> ONVERWACHT;
        };
    }

    OpslagNietGestart alsFout(Path map) {
        String kijk = "Kijk in " + map.resolve("opslag.log") + " en " + map.resolve("postgres/postgres.log") + ".";
        return switch (this) {
            case MAP_IN_GEBRUIK ->
                new OpslagNietGestart(
                        "De opslag in " + map + " is nog in gebruik door een eerder gestart proces.",
                        "Wacht tot dat proces klaar is en start dan opnieuw.");
            case NIET_GESTART -> new OpslagNietGestart("De opslag in " + map + " startte niet.", kijk);
            case ONVERWACHT -> new OpslagNietGestart("De opslag in " + map + " stopte onverwacht.", kijk);
        };
    }
}
