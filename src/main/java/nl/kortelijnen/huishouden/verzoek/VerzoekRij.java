package nl.kortelijnen.huishouden.verzoek;

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
import nl.kortelijnen.huishouden.tekst.Verlooptekst;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "gezinsverzoek")
@NullUnmarked
class VerzoekRij {

    @Id
    UUID id;

    UUID huishouden;

    @Enumerated(EnumType.STRING)
    Verzoeksoort soort;

    UUID voor;

    @Enumerated(EnumType.STRING)
    Leeftijdsgroep leeftijd;

    @Enumerated(EnumType.STRING)
    Aanvrager aanvrager;

    LocalDate ontvangen;
    LocalDate uiterlijk;

    @Convert(converter = Verlooptekst.class)
    String tekst;

    UUID vastgelegdDoor;
    Instant vastgelegd;

    @Convert(converter = Verlooptekst.class)
    String verlengd;

    @Enumerated(EnumType.STRING)
    Verzoekuitkomst uitkomst;

    @Convert(converter = Verlooptekst.class)
    String reden;

    LocalDate gedaan;
    UUID gedaanDoor;

    @Version
    int versie;
}
