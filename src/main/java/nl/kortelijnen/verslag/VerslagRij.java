package nl.kortelijnen.verslag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "verslag")
@NullUnmarked
public class VerslagRij {

    @Id
    UUID id;

    String slug;
    UUID maker;
    Instant aangemaakt;
    public boolean voorbeeld;
    Instant ingetrokken;
    UUID ingetrokkenDoor;
    String ingetrokkenReden;
}
