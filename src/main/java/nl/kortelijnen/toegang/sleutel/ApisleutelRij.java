package nl.kortelijnen.toegang.sleutel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "apisleutel")
@NullUnmarked
class ApisleutelRij {

    @Id
    UUID id;

    UUID account;
    String naam;
    String begin;
    String hash;
    Instant aangemaakt;

    @Nullable
    Instant laatstGebruikt;

    Instant eindigt;
    String rechten;
    boolean voorDemo;
    boolean metTweedeFactor;
}
