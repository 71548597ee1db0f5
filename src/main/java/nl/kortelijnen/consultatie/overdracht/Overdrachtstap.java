package nl.kortelijnen.consultatie.overdracht;

import java.util.EnumSet;
import java.util.Set;
import nl.kortelijnen.consultatie.dossier.StapGeweigerd;

/** A step in a handover, by whom and from where: the only ones there are (E12, E13, E14). */
public enum Overdrachtstap {
    NEEM_AAN("aannemen", Kant.ONTVANGER, Overdrachtstand.AANGENOMEN, Overdrachtstand.AANGEBODEN),
    WIJS_AF("afwijzen", Kant.ONTVANGER, Overdrachtstand.NIET_AANGENOMEN, Overdrachtstand.AANGEBODEN),
    MELD_CONTACT(
            "contact melden",
            Kant.ONTVANGER,
            Overdrachtstand.OPGEPAKT,
            Overdrachtstand.AANGENOMEN,
            Overdrachtstand.STAGNEERT),
    MELD_STAGNATIE(
            "stagnatie melden",
            Kant.ONTVANGER,
            Overdrachtstand.STAGNEERT,
            Overdrachtstand.AANGENOMEN,
            Overdrachtstand.OPGEPAKT),
    BEVESTIG("de stagnatie bevestigen", Kant.AFZENDER, Overdrachtstand.STAGNEERT, Overdrachtstand.STAGNEERT),
    HEROPEN("heropenen", Kant.AFZENDER, Overdrachtstand.AANGENOMEN, Overdrachtstand.OPGEPAKT);

    private final String werkwoord;
    private final Kant kant;
    private final Overdrachtstand naar;
    private final Set<Overdrachtstand> van;

    Overdrachtstap(String werkwoord, Kant kant, Overdrachtstand naar, Overdrachtstand eerste, Overdrachtstand... rest) {
        this.werkwoord = werkwoord;
        this.kant = kant;
        this.naar = naar;
        this.van = EnumSet.of(eerste, rest);
    }

    /** Who hands over, and who goes on. */
    public enum Kant {
        AFZENDER,
        ONTVANGER
    }

    public boolean mag(Kant wie, Overdrachtstand stand) {
        return kant == wie && van.contains(stand);
    }

    Overdrachtstand neem(Kant wie, Overdrachtstand stand) {
        if (!mag(wie, stand)) {
            throw new StapGeweigerd("Deze overdracht staat op \"%s\". Je kunt nu niet %s. Er is niets veranderd."
                    .formatted(stand.label(), werkwoord));
        }
        return naar;
    }
}
