package nl.kortelijnen.huishouden.verloop;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "zorgfasestap")
@NullUnmarked
class ZorgfasestapRij {

    @Id
    UUID id;

    UUID episode;
    String van;
    String naar;
    Instant op;
    UUID door;

    /** Codes of the checks that were met, with spaces between them. */
    String gedaan;

    @Convert(converter = Verlooptekst.class)
    String afwijking;
}
