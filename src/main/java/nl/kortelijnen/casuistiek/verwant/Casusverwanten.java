package nl.kortelijnen.casuistiek.verwant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbron;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Verwanten;
import org.springframework.stereotype.Service;

/** Shared cases that go with a case or with codes (C10). The index says which; what is shown comes from the store. */
@Service
public class Casusverwanten {

    private static final int MEESTE = 5;

    private final Verwanten verwanten;
    private final Casusbank casusbank;
    private final Toegang toegang;

    Casusverwanten(Verwanten verwanten, Casusbank casusbank, Toegang toegang) {
        this.verwanten = verwanten;
        this.casusbank = casusbank;
        this.toegang = toegang;
    }

    /** The likest first; none when this one is not shared, or its reader may not see it. */
    public List<Casusregel> lijktOp(UUID casus) {
        Gebruiker lezer = toegang.vereis();
        return casusbank.gedeelde(ids(verwanten.lijktOp(Casusbron.NAAM, casus.toString(), MEESTE, Optional.of(lezer))));
    }

    /** Those with most of these codes first. */
    public List<Casusregel> bij(Aanknoping aanknoping) {
        Optional<Gebruiker> lezer = toegang.huidige();
        return lezer.isEmpty()
                ? List.of()
                : casusbank.gedeelde(
                        ids(verwanten.metKenmerken(Casusbron.NAAM, Casusbron.kenmerken(aanknoping), MEESTE, lezer)));
    }

    private static List<UUID> ids(List<String> gevonden) {
        return gevonden.stream().map(UUID::fromString).toList();
    }
}
