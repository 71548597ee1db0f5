package nl.kortelijnen.consultatie;

import java.time.Instant;
import java.util.List;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with all that was said and all that happened, oldest first. Both lists are empty for whoever sees the
 * question on the board only.
 */
public record Consultgesprek(Consultvraag vraag, List<Bericht> berichten, List<Gebeurtenis> gebeurtenissen) {

    /** Something one of both wrote. */
    public record Bericht(String van, boolean vanMij, String tekst, Instant wanneer) {}

    /**
     * Something that happened.
     *
     * @param wie the name of who did it
     * @param deskundige the name of the expert it concerns; null when it concerns none
     * @param toelichting the reason or note that came with it
     */
    public record Gebeurtenis(
            Consultstap stap,
            Stand naar,
            String wie,
            boolean doorMij,
            @Nullable String deskundige,
            @Nullable String toelichting,
            Instant wanneer) {}
}
