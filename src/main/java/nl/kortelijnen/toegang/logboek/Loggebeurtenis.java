package nl.kortelijnen.toegang.logboek;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs in the log. Who did it, from where and when is added by {@link Logboek}. No text about a
 * household and no name of a person in one may stand in it.
 *
 * @param huishouden which household it concerns; null when none
 * @param betreft the kind of thing, for example {@code huishouden}, {@code notitie}, {@code betrokkenheid}
 * @param onderdeel which one: an id or the name of a field; empty for the whole
 * @param doel what it was for (purposeOfUse); empty when the ground says it
 * @param grondslag on what ground the person had access, or why it was refused
 */
public record Loggebeurtenis(
        Logsoort soort,
        Uitkomst uitkomst,
        @Nullable UUID huishouden,
        String betreft,
        String onderdeel,
        String doel,
        String grondslag,
        boolean nood) {

    /** EventOutcomeIndicator. */
    public enum Uitkomst {
        GELUKT,
        GEWEIGERD,
        MISLUKT
    }

    /** Something that was allowed, about a household. */
    public static Loggebeurtenis gelukt(
            Logsoort soort, @Nullable UUID huishouden, String betreft, String onderdeel, String doel) {
        return new Loggebeurtenis(soort, Uitkomst.GELUKT, huishouden, betreft, onderdeel, doel, "", false);
    }

    /** Something that was refused. */
    public static Loggebeurtenis geweigerd(
            Logsoort soort, @Nullable UUID huishouden, String betreft, String onderdeel, String reden) {
        return new Loggebeurtenis(soort, Uitkomst.GEWEIGERD, huishouden, betreft, onderdeel, "", reden, false);
    }
}
