package nl.kortelijnen.toegang.logboek;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a privacyfunctionaris wants to see of the log; null means everything. */
public record Logvraag(
        Logperiode periode,
        @Nullable UUID account,
        @Nullable UUID huishouden,
        @Nullable Logsoort soort,
        Loggebeurtenis.@Nullable Uitkomst uitkomst,
        boolean alleenNood) {

    public static final Logvraag ALLES = new Logvraag(Logperiode.ALTIJD, null, null, null, null, false);
}
