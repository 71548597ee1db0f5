package nl.kortelijnen.verslag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "verslag_punt")
@NullUnmarked
class PuntRij {

    @Id
    UUID id;

    UUID onderdeel;
    int volgorde;

    @Enumerated(EnumType.STRING)
    Punttype type;

    String tekst;
    String antwoord;
    Integer alinea;
    boolean nagekeken;

    /** The id it had in the first version it stood in; null in that version itself. */
    UUID spoor;

    UUID spoor() {
        return spoor == null ? id : spoor;
    }

    Punt naarPunt() {
        return new Punt(id, type, tekst, antwoord, alinea, nagekeken, spoor());
    }
}
