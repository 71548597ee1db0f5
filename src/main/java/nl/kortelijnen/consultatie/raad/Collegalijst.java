package nl.kortelijnen.consultatie.raad;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;

/** The professionals to whom an advice or a handover can go. */
@Component
public class Collegalijst {

    private final Accounts accounts;
    private final Organisatienamen organisaties;
    private final Toegang toegang;

    Collegalijst(Accounts accounts, Organisatienamen organisaties, Toegang toegang) {
        this.accounts = accounts;
        this.organisaties = organisaties;
        this.toegang = toegang;
    }

    /** Everybody but whoever asks, by name. */
    public List<Collega> anderen() {
        UUID zelf = toegang.vereis().account();
        List<Gebruiker> mensen = accounts.alle().stream()
                .filter(Account::actief)
                .map(Account::gebruiker)
                .filter(een -> een.heeft(Rol.PROFESSIONAL) && !een.account().equals(zelf))
                .toList();
        Map<UUID, String> namen = organisaties.namen(mensen.stream()
                .map(Gebruiker::organisatie)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return mensen.stream()
                .map(een -> new Collega(een.account(), een.naam(), naam(namen, een), een.organisatie()))
                .sorted(Comparator.comparing(Collega::naam, Nederlands.VOLGORDE))
                .toList();
    }

    private static String naam(Map<UUID, String> namen, Gebruiker mens) {
        return mens.organisatie() == null ? "" : namen.getOrDefault(mens.organisatie(), "");
    }
}
