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
@Table(name = "opschaling")
@NullUnmarked
class OpschalingRij {

    @Id
    UUID id;

    UUID episode;
    boolean nodig;

    @Convert(converter = Verlooptekst.class)
    String motivering;

    Instant op;
    UUID door;
}
