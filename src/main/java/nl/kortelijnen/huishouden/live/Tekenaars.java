package nl.kortelijnen.huishouden.live;

import java.util.UUID;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** What those who drew in a household are called, for whoever may see it. */
@Component
class Tekenaars {

    private final Accounts accounts;
    private final Zittingen zittingen;

    Tekenaars(Accounts accounts, Zittingen zittingen) {
        this.accounts = accounts;
        this.zittingen = zittingen;
    }

    String naam(Toegangsbewijs bewijs, String door) {
        if (door.equals(Tekenwijziging.PORTAAL.id())) {
            return "Bladzij van het huishouden";
        }
        if (door.startsWith(Wie.GAST)) {
            UUID gast = UUID.fromString(door.substring(Wie.GAST.length()));
            return zittingen
                    .gastnaam(bewijs, gast)
                    .map(naam -> naam + " (gast)")
                    .orElse("Een gast");
        }
        return accounts.gebruiker(UUID.fromString(door)).map(Gebruiker::naam).orElse("Iemand zonder account");
    }
}
