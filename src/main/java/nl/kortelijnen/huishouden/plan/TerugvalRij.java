package nl.kortelijnen.huishouden.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "terugvalsignaal")
@NullUnmarked
class TerugvalRij {

    @Id
    UUID id;

    UUID plan;

    @Convert(converter = Verlooptekst.class)
    String beeld;

    @Convert(converter = Verlooptekst.class)
    String wacht;

    boolean netwerk;

    @Convert(converter = Verlooptekst.class)
    String actie;

    @Nullable
    LocalDate gezien;

    /** Milliseconds of the moment it was added. */
    long volgorde;
}
