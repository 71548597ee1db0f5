package nl.kortelijnen.consultatie.terugkoppeling;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consulttekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consultterugkoppeling")
@NullUnmarked
class TerugkoppelingRij {

    @Id
    UUID id;

    UUID consult;
    String nummer;
    UUID vrager;

    @Nullable
    UUID melder;

    String melderrol;

    @Enumerated(EnumType.STRING)
    Terugkoppelmoment moment;

    Instant afgesproken;
    LocalDate termijn;

    @Nullable
    Instant herinnerd;

    @Enumerated(EnumType.STRING)
    Melderbericht.@Nullable Wijze wijze;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String stap;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String contactpersoon;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String vervolg;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String ouders;

    @Nullable
    Instant gegeven;

    @Version
    int versie;
}
