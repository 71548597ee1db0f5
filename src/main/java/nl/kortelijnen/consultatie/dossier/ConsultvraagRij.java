package nl.kortelijnen.consultatie.dossier;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consultvraag")
@NullUnmarked
public class ConsultvraagRij {

    @Id
    public UUID id;

    public String nummer;
    public UUID vrager;

    @Convert(converter = Consulttekst.class)
    public String vraag;

    @Enumerated(EnumType.STRING)
    public Fase fase;

    @Enumerated(EnumType.STRING)
    public Consultsoort soort;

    @Convert(converter = Consulttekst.class)
    public @Nullable String bijzonderheid;

    /** The role of somebody on whose behalf was asked, and what was agreed; null for one's own question. */
    @Convert(converter = Consulttekst.class)
    public @Nullable String namens;

    /** The asker's organisation at that moment; null when not known. */
    public @Nullable UUID organisatie;

    public String veiligBellen;
    public String toestemming;
    public String bezoekers;

    public @Nullable LocalDate bezoekdag;

    public String wensen;

    public @Nullable LocalDate signaal;

    /** Whether somebody was at the family's home before the question; null when nobody said. */
    public @Nullable Boolean bezoekGeweest;

    public String antwoorden;
    public int regelversie;

    @Enumerated(EnumType.STRING)
    public Achterban advies;

    /** The group the question is with; on the board always one that has a board. */
    @Enumerated(EnumType.STRING)
    public Achterban bestemming;

    public String routering;

    @Convert(converter = Consulttekst.class)
    public @Nullable String afwijkreden;

    @Enumerated(EnumType.STRING)
    public Stand stand;

    public @Nullable UUID deskundige;

    @Enumerated(EnumType.STRING)
    public @Nullable Partij aanZet;

    /** Until when somebody is to be found. */
    public Instant termijn;

    /** When the kerngroep was told; null when it was not needed. */
    public @Nullable Instant geescaleerd;

    /** First accepted, and first answered; a later refusal does not undo it. */
    public @Nullable Instant aangenomen;

    public @Nullable Instant beantwoord;
    public Instant gevraagd;
    public Instant veranderd;

    @Enumerated(EnumType.STRING)
    public Afsluiting.@Nullable Geholpen geholpen;

    @Convert(converter = Consulttekst.class)
    public @Nullable String vervolg;

    @Version
    int versie;
}
