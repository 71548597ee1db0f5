package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import org.jspecify.annotations.Nullable;
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
        return wijzer.deskundige(new ProfessionalId(professional)).map(this::raadgever);
    }

    @Override
    public List<Raadgever> bereikbaar() {
        return wijzer.alle().stream()
                .filter(deskundige -> accountVan(deskundige) != null && wijzer.kanNu(deskundige))
                .map(this::raadgever)
                .toList();
    }

    @Override
    public Optional<Contact> contact(UUID professional) {
        return netwerk.professional(new ProfessionalId(professional))
                .map(mens -> new Contact(mens.naam(), mens.functieEnOrganisatie(), talen(mens), mens.telefoon()));
    }

    private Raadgever raadgever(Deskundige deskundige) {
        return new Raadgever(
                deskundige.id().waarde(),
                deskundige.naam(),
                deskundige.achterban(),
                talen(deskundige.professional()),
                deskundige.professional().telefoon(),
                accountVan(deskundige));
    }

    private @Nullable UUID accountVan(Deskundige deskundige) {
        return accounts.vanProfessional(deskundige.id().waarde())
                .filter(gebruiker -> gebruiker.heeft(Rol.DESKUNDIGE))
                .map(Gebruiker::account)
                .orElse(null);
    }

    private static String talen(Professional mens) {
        return mens.talen().keySet().stream()
                .filter(taal -> !taal.code().equals("nl"))
                .map(Taal::naam)
                .sorted(Nederlands.VOLGORDE)
                .collect(Collectors.joining(", "));
    }
}
