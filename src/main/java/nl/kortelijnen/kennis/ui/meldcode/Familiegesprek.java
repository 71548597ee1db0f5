package nl.kortelijnen.kennis.ui.meldcode;

import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.kennis.stuk.Kennisitem;

/**
 * What begins with talking to the family. It is not offered once somebody chose what makes such talk dangerous: a
 * warning and its opposite do not stand side by side (AG13).
 */
final class Familiegesprek {

    /** Guidance for that talk itself, which carries no exception of its own. */
    private static final Set<String> HANDVATTEN = Set.of("vragen-aan-ouders", "gesprek-over-ruzie-thuis");

    /** An exception that says when not to talk, or not to let them know. */
    private static final Pattern NIET_PRATEN = Pattern.compile(
            "praat (dan )?(eerst )?(niet|alleen)|praten met (de |met )?(ouders|familie)|niet met de (ouders|familie)"
                    + "|onveilig is als ouders",
            Pattern.CASE_INSENSITIVE);

    private Familiegesprek() {}

    static boolean hoortBij(Kennisitem item) {
        String tenzij = item.tenzij();
        return HANDVATTEN.contains(item.id()) || tenzij != null && uitgezonderd(tenzij);
    }

    static boolean uitgezonderd(String tenzij) {
        return NIET_PRATEN.matcher(tenzij).find();
    }
}
