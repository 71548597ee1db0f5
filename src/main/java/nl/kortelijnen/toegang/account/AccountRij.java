package nl.kortelijnen.toegang.account;

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
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
@NullUnmarked
public class AccountRij {

    @Id
    UUID id;

    public String gebruikersnaam;
    String naam;
    public String wachtwoord;

    /** Chosen by somebody else: nothing opens before its owner has chosen another. */
    public boolean wachtwoordTijdelijk;

    @Nullable
    UUID professional;

    @Nullable
    UUID organisatie;

    @Nullable
    String aanmeldnaam;

    public boolean actief = true;

    /** Of the demo: invented, and open to whoever starts it. */
    public boolean demo;

    Instant aangemaakt;

    @Version
    int versie;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_rol", joinColumns = @JoinColumn(name = "account"))
    @Enumerated(EnumType.STRING)
    @Column(name = "rol")
    Set<Rol> rollen = new HashSet<>();

    public Gebruiker naarGebruiker() {
        return new Gebruiker(id, gebruikersnaam, naam, rollen, professional, organisatie);
    }
}
