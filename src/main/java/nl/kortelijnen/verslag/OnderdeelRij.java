package nl.kortelijnen.verslag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fase;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "verslag_onderdeel")
@NullUnmarked
class OnderdeelRij {

    @Id
    UUID id;

    int volgorde;
    Integer nummer;
    String naam;

    @Enumerated(EnumType.STRING)
    Fase fase;

    String toelichting;
}
