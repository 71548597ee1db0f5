package nl.kortelijnen.huishouden.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "nazorgmoment")
@NullUnmarked
class NazorgRij {

    @Id
    UUID id;

    UUID huishouden;

    @Nullable
    UUID plan;

    @Enumerated(EnumType.STRING)
    Nazorgsoort soort;

    LocalDate op;

    /** Who does it. */
    UUID wie;

    @Nullable
    Instant gedaan;

    @Enumerated(EnumType.STRING)
    @Nullable
    Nazorguitkomst uitkomst;

    @Convert(converter = Verlooptekst.class)
    String verslag;

    @Nullable
    Instant vervallen;
}
