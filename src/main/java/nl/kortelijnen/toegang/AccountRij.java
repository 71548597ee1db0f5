package nl.kortelijnen.toegang;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
@NullUnmarked
class AccountRij {

    @Id
    UUID id;

    String gebruikersnaam;
    String naam;
    String wachtwoord;

    /** Chosen by somebody else: nothing opens before its owner has chosen another. */
    boolean wachtwoordTijdelijk;

    @Nullable
    UUID professional;

    @Nullable
    UUID organisatie;

    @Nullable
    String aanmeldnaam;

    boolean actief = true;

    /** Of the demo: invented, and open to whoever starts it. */
    boolean demo;

    Instant aangemaakt;

    @Version
    int versie;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_rol", joinColumns = @JoinColumn(name = "account"))
    @Enumerated(EnumType.STRING)
    @Column(name = "rol")
    Set<Rol> rollen = new HashSet<>();

    Gebruiker naarGebruiker() {
        return new Gebruiker(id, gebruikersnaam, naam, rollen, professional, organisatie);
    }
}
