package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.organisatie.Vertrekgevolg;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How many running consultations somebody who leaves has a part in. */
@Component
class Consultvertrek implements Vertrekgevolg {

    private final Consultvragen vragen;
    private final Accounts accounts;

    Consultvertrek(Consultvragen vragen, Accounts accounts) {
        this.vragen = vragen;
        this.accounts = accounts;
    }

    @Override
    public List<String> van(UUID account) {
        UUID professional =
                accounts.gebruiker(account).map(Gebruiker::professional).orElse(null);
        long lopend = vragen.van(account, professional).stream()
                .filter(vraag -> vraag.stand.loopt())
                .count();
        return lopend == 0
                ? List.of()
                : List.of(Nederlands.aantal(lopend, "consultatie loopt", "consultaties lopen")
                        + " nog met deze persoon als vrager of deskundige.");
    }
}
