package nl.kortelijnen.casuistiek;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What remains of a withdrawn case: that it was there, and when. */
@Entity
@Table(name = "casus_spoor")
@NullUnmarked
class SpoorRij {

    @Id
    UUID id;

    Instant gemaakt;

    @Nullable
    Instant gedeeld;

    Instant ingetrokken;
}
