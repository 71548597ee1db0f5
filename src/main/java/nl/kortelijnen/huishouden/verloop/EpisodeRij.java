package nl.kortelijnen.huishouden.verloop;

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
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "episode")
@NullUnmarked
class EpisodeRij {

    @Id
    UUID id;

    UUID huishouden;
    LocalDate melding;

    @Enumerated(EnumType.STRING)
    Sector sector;

    @Convert(converter = Verlooptekst.class)
    String aanleiding;

    @Nullable
    UUID organisatie;

    Instant geopend;
    UUID geopendDoor;
    String zorgfase;
    LocalDate zorgfaseSinds;

    @Nullable
    LocalDate gesloten;

    @Nullable
    UUID geslotenDoor;

    @Enumerated(EnumType.STRING)
    @Nullable
    Afloop afloop;

    boolean metPlan;

    /** Why it was closed without one; empty when it was not. */
    @Convert(converter = Verlooptekst.class)
    String zonderPlan;

    @Version
    int versie;
}
