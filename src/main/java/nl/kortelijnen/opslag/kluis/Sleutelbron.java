package nl.kortelijnen.opslag.kluis;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.springframework.core.env.Environment;

/** Where the keys come from: the setting {@code kortelijnen.kluis.sleutels}, or the file in the data folder. */
public record Sleutelbron(Optional<String> instelling, Sleutelbestand bestand) {

    public static final String INSTELLING = "kortelijnen.kluis.sleutels";

    public static Sleutelbron van(Environment omgeving, Path gegevens) {
        return new Sleutelbron(
                Optional.ofNullable(omgeving.getProperty(INSTELLING)).filter(waarde -> !waarde.isBlank()),
                Sleutelbestand.in(gegevens));
    }

    /**
     * The keys that go with these stores.
     *
     * @param maak whether to make them for stores that need none yet
     * @throws OpslagNietGestart when they are missing, are others, or cannot be read
     */
    public Sleutelbos sleutels(Sleutelregister register, boolean maak) {
        Map<String, byte[]> nodig = register.alle();
        if (maak && nodig.isEmpty() && instelling.isEmpty() && !bestand.bestaat()) {
            bestand.maak();
        }
        Sleutelbos sleutels = lees(nodig);
        vergelijk(nodig, sleutels.controles());
        return sleutels;
    }

    private Sleutelbos lees(Map<String, byte[]> nodig) {
        if (instelling.isEmpty() && !bestand.bestaat()) {
            throw new OpslagNietGestart(
                    "De sleutels van de versleutelde teksten ontbreken: " + bestand.pad() + " is er niet.",
                    raad(nodig.keySet()));
        }
        try {
            return instelling
                    .map(waarde -> Sleutelbos.van(Arrays.asList(waarde.split(","))))
                    .orElseGet(bestand::lees);
        } catch (IllegalArgumentException e) {
            throw new OpslagNietGestart(
                    "De sleutels in " + plek() + " zijn niet te gebruiken: " + e.getMessage() + ".",
                    "Zet de bewaarde sleutels ongewijzigd terug.",
                    e);
        }
    }

    private void vergelijk(Map<String, byte[]> nodig, Map<String, byte[]> aanwezig) {
        List<String> mis = nodig.keySet().stream()
                .filter(naam -> !Arrays.equals(nodig.get(naam), aanwezig.get(naam)))
                .sorted()
                .toList();
        if (!mis.isEmpty()) {
            throw new OpslagNietGestart(
                    "De opslag is versleuteld met een andere sleutel dan in " + plek() + " staat.", raad(mis));
        }
    }

    private static String raad(Collection<String> namen) {
        String welke = namen.stream().sorted().map(naam -> "'" + naam + "'").collect(Collectors.joining(", "));
        return "Zet de bewaarde sleutels terug (nodig: " + welke + "), of geef ze met " + INSTELLING
                + ". Er worden geen nieuwe gemaakt: daarmee is niets te lezen. Zie docs/beheer/opslag.md.";
    }

    private String plek() {
        return instelling.isPresent()
                ? "de instelling " + INSTELLING
                : bestand.pad().toString();
    }
}
