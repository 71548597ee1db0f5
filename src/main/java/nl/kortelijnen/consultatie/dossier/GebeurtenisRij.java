package nl.kortelijnen.consultatie.dossier;

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
public class GebeurtenisRij {

    /** Stands for whoever did it when nobody did: the portal itself. */
    public static final UUID PORTAAL = new UUID(0, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public UUID consult;

    @Enumerated(EnumType.STRING)
    public Consultstap stap;

    @Enumerated(EnumType.STRING)
    public Stand van;

    @Enumerated(EnumType.STRING)
    public Stand naar;

    public UUID wie;

    public @Nullable UUID deskundige;

    @Convert(converter = Consulttekst.class)
    public @Nullable String toelichting;

    public Instant wanneer;
}
