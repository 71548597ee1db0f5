package nl.kortelijnen.casuistiek;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "casus_reactie")
@NullUnmarked
class ReactieRij {

    @Id
    UUID id;

    UUID casus;
    UUID account;
    String functie;
    String tekst;
    Instant op;
}
