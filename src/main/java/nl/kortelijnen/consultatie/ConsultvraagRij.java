package nl.kortelijnen.consultatie;

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
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consultvraag")
@NullUnmarked
class ConsultvraagRij {

    @Id
    UUID id;

    String nummer;
    UUID vrager;

    @Convert(converter = Consulttekst.class)
    String vraag;

    @Enumerated(EnumType.STRING)
    Fase fase;

    @Enumerated(EnumType.STRING)
    Werkwijze werkwijze;

    String veiligBellen;
    String toestemming;
    String bezoekers;

    @Nullable
    LocalDate bezoekdag;

    String wensen;

    @Nullable
    LocalDate signaal;

    String antwoorden;
    int regelversie;

    @Enumerated(EnumType.STRING)
    Achterban advies;

    /** The group the question is with; on the board always one that has a board. */
    @Enumerated(EnumType.STRING)
    Achterban bestemming;

    String routering;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String afwijkreden;

    @Enumerated(EnumType.STRING)
    Stand stand;

    @Nullable
    UUID deskundige;

    @Enumerated(EnumType.STRING)
    @Nullable
    Partij aanZet;

    Instant gevraagd;
    Instant veranderd;

    @Enumerated(EnumType.STRING)
    Afsluiting.@Nullable Geholpen geholpen;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String vervolg;

    @Version
    int versie;
}
