package nl.kortelijnen.huishouden.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "planafspraak")
@NullUnmarked
class PlanafspraakRij {

    @Id
    UUID id;

    UUID plan;

    @Convert(converter = Verlooptekst.class)
    String tekst;

    @Convert(converter = Verlooptekst.class)
    String wie;

    boolean netwerk;

    @Nullable
    LocalDate gedaan;

    /** Milliseconds of the moment it was added. */
    long volgorde;
}
