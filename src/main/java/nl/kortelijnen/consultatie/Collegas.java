package nl.kortelijnen.consultatie;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.GebeurtenisRij;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;

/** The people some consultations are about, by their account and by their id in the network. */
record Collegas(Map<UUID, Gebruiker> opAccount, Map<UUID, String> namenVanProfessionals) {

    private static final String ONBEKEND = "Een collega die hier niet meer werkt";

    static Collegas van(Accounts accounts, Collection<UUID> metAccount, Collection<UUID> professionals) {
        Map<UUID, Gebruiker> opAccount = new HashMap<>();
        accounts.gebruikers(metAccount).forEach(een -> opAccount.put(een.account(), een));
        Map<UUID, String> namen = new HashMap<>();
        accounts.vanProfessionals(professionals).forEach(een -> namen.put(een.professional(), een.naam()));
        return new Collegas(opAccount, namen);
    }

    String naam(UUID account) {
        if (GebeurtenisRij.PORTAAL.equals(account)) {
            return "Het portaal";
        }
        return Optional.ofNullable(opAccount.get(account)).map(Gebruiker::naam).orElse(ONBEKEND);
    }

    String naamVanProfessional(UUID professional) {
        return namenVanProfessionals.getOrDefault(professional, ONBEKEND);
    }

    @Nullable
    UUID professional(UUID account) {
        return Optional.ofNullable(opAccount.get(account))
                .map(Gebruiker::professional)
                .orElse(null);
    }
}
