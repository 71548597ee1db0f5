package nl.kortelijnen.huishouden.signaal;

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
@Table(name = "huishoudsignaal")
@NullUnmarked
class SignaalRij {

    @Id
    UUID id;

    UUID huishouden;
    LocalDate dag;

    @Enumerated(EnumType.STRING)
    Signaalsoort soort;

    boolean ernstig;

    @Convert(converter = Verlooptekst.class)
    String tekst;

    UUID door;

    @Nullable
    UUID organisatie;

    Instant op;

    @Nullable
    Instant ingetrokken;
}
