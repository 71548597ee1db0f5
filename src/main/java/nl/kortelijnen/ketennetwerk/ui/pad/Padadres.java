package nl.kortelijnen.ketennetwerk.ui.pad;

import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** How a goal stands in the address of its page. */
final class Padadres {

    static final String NAAR = "naar";
    static final String THEMA = "thema";

    private Padadres() {}

    static String van(Lijndoel doel) {
        return Paginas.KORTSTE_LIJN
                + switch (doel) {
                    case Lijndoel.Collega collega -> "?" + NAAR + "=" + collega.id();
                    case Lijndoel.BijOrganisatie organisatie -> "?" + NAAR + "=" + organisatie.id();
                    case Lijndoel.KennerVan thema -> "?" + THEMA + "=" + thema.code();
                };
    }

    /** Empty for what is no id. */
    static Optional<UUID> id(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
