package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Neo4jLijnen;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.organisatie.Vertrekgevolg;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How many lines end with somebody who leaves, and how many colleagues then have none. */
@Component
class Lijnvertrek implements Vertrekgevolg {

    private final Neo4jLijnen lijnen;
    private final Accounts accounts;
    private final Clock klok;

    Lijnvertrek(Neo4jLijnen lijnen, Accounts accounts, Clock klok) {
        this.lijnen = lijnen;
        this.accounts = accounts;
        this.klok = klok;
    }

    @Override
    public List<String> van(UUID account) {
        return accounts.gebruiker(account)
                .map(Gebruiker::professional)
                .map(ProfessionalId::new)
                .map(this::zinnen)
                .orElse(List.of());
    }

    private List<String> zinnen(ProfessionalId mens) {
        long lopend = lijnen.van(mens).stream()
                .filter(lijn -> !lijn.voorbij(Nederlands.vandaag(klok)))
                .count();
        int alleen = lopend == 0 ? 0 : lijnen.alleenVia(mens).size();
        return Stream.of(
                        lopend == 0
                                ? ""
                                : Nederlands.aantal(lopend, "contactlijn loopt", "contactlijnen lopen")
                                        + " via deze persoon.",
                        alleen == 0
                                ? ""
                                : Nederlands.aantal(alleen, "collega heeft", "collega's hebben")
                                        + " daarna met niemand meer een lijn.")
                .filter(zin -> !zin.isEmpty())
                .toList();
    }
}
