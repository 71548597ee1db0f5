package nl.kortelijnen.huishouden.plan;

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
@Table(name = "toekomstplan")
@NullUnmarked
class PlanRij {

    @Id
    UUID id;

    UUID huishouden;

    @Nullable
    UUID episode;

    @Enumerated(EnumType.STRING)
    Plansoort soort;

    @Convert(converter = Verlooptekst.class)
    String wens;

    Instant gemaakt;
    UUID gemaaktDoor;

    @Nullable
    LocalDate aanvaard;

    @Convert(converter = Verlooptekst.class)
    String aanvaardDoor;

    @Nullable
    LocalDate evaluatie;

    @Version
    int versie;
}
