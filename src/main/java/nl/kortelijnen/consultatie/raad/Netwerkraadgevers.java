package nl.kortelijnen.consultatie.raad;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.stereotype.Component;

/** The experts as the network knows them, with their accounts beside them. */
@Component
class Netwerkraadgevers implements Raadgevers {

    private final Deskundigenwijzer wijzer;
    private final Ketennetwerk netwerk;
    private final Accounts accounts;

    Netwerkraadgevers(Deskundigenwijzer wijzer, Ketennetwerk netwerk, Accounts accounts) {
        this.wijzer = wijzer;
        this.netwerk = netwerk;
        this.accounts = accounts;
    }

    @Override
    public Optional<Raadgever> met(UUID professional) {
        return wijzer.deskundige(new ProfessionalId(professional))
                .map(deskundige -> raadgever(deskundige, accountsVan(List.of(deskundige))));
    }

    @Override
    public List<Raadgever> bereikbaar() {
        List<Deskundige> vrij = wijzer.alleDieKunnen();
        Map<UUID, UUID> account = accountsVan(vrij);
        return vrij.stream()
                .filter(deskundige -> account.containsKey(deskundige.id().waarde()))
                .map(deskundige -> raadgever(deskundige, account))
                .toList();
    }

    @Override
    public Set<UUID> opBord(Achterban bord) {
        Set<UUID> leden =
                wijzer.leden(bord).stream().map(ProfessionalId::waarde).collect(Collectors.toSet());
        return accounts.vanProfessionals(leden).stream()
                .filter(gebruiker -> gebruiker.heeft(Rol.DESKUNDIGE))
                .map(Gebruiker::account)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Contact> contact(UUID professional) {
        return netwerk.professional(new ProfessionalId(professional))
                .map(mens -> new Contact(mens.naam(), mens.functieEnOrganisatie(), talen(mens), mens.telefoon()));
    }

    private static Raadgever raadgever(Deskundige deskundige, Map<UUID, UUID> account) {
        return new Raadgever(
                deskundige.id().waarde(),
                deskundige.naam(),
                deskundige.achterban(),
                talen(deskundige.professional()),
                deskundige.professional().telefoon(),
                account.get(deskundige.id().waarde()));
    }

    /** The account of whoever answers here, by their id in the network. */
    private Map<UUID, UUID> accountsVan(List<Deskundige> deskundigen) {
        List<UUID> professionals =
                deskundigen.stream().map(deskundige -> deskundige.id().waarde()).toList();
        return accounts.vanProfessionals(professionals).stream()
                .filter(gebruiker -> gebruiker.heeft(Rol.DESKUNDIGE))
                .collect(Collectors.toMap(een -> Objects.requireNonNull(een.professional()), Gebruiker::account));
    }

    private static String talen(Professional mens) {
        return mens.talen().keySet().stream()
                .filter(taal -> !taal.code().equals("nl"))
                .map(Taal::naam)
                .sorted(Nederlands.VOLGORDE)
                .collect(Collectors.joining(", "));
    }
}
