package nl.kortelijnen.consultatie.overdracht;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consulttekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consultoverdracht")
@NullUnmarked
class OverdrachtRij {

    @Id
    UUID id;

    UUID consult;
    String nummer;
    UUID van;
    UUID naar;

    @Nullable
    UUID organisatie;

    boolean warm;

    @Nullable
    LocalDate gesprek;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String deelnemers;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String keuze;

    @Convert(converter = Consulttekst.class)
    String verwachting;

    /** Why it is cold. */
    @Convert(converter = Consulttekst.class)
    @Nullable
    String reden;

    /** Why it was not accepted. */
    @Convert(converter = Consulttekst.class)
    @Nullable
    String afwijzing;

    @Enumerated(EnumType.STRING)
    Overdrachtstand stand;

    Instant aangeboden;

    @Nullable
    Instant aangenomen;

    boolean wachtlijst;

    @Nullable
    LocalDate contact;

    /** By this day there is contact, or the sender hears that there is none. */
    @Nullable
    LocalDate oppaktermijn;

    @Nullable
    Instant gewaarschuwd;

    int heropend;

    @Nullable
    Instant stagnatie;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String stagneert;

    @Nullable
    Instant ontvangen;

    @Nullable
    LocalDate reactietermijn;

    @Nullable
    Instant geescaleerd;

    @Version
    int versie;
}
