package nl.kortelijnen.casuistiek;

import java.time.Instant;
import java.util.UUID;

/** What a colleague says about a case; {@code vanSchrijver} when it is the writer who answers. */
public record Reactie(UUID id, String functie, String tekst, Instant op, boolean eigen, boolean vanSchrijver) {

    public static final int LANGSTE = 3000;
}
