package nl.kortelijnen.huishouden.signaal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "aandachtuitstel")
@NullUnmarked
class UitstelRij {

    @Id
    UUID id;

    UUID huishouden;
    LocalDate tot;

    @Convert(converter = Verlooptekst.class)
    String reden;

    UUID door;
    Instant op;
}
