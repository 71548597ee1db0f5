package nl.kortelijnen.consultatie;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consultgebeurtenis")
@NullUnmarked
class GebeurtenisRij {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID consult;

    @Enumerated(EnumType.STRING)
    Stap stap;

    @Enumerated(EnumType.STRING)
    Stand van;

    @Enumerated(EnumType.STRING)
    Stand naar;

    UUID wie;

    @Nullable
    UUID deskundige;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String toelichting;

    Instant wanneer;
}
