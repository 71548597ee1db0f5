package nl.kortelijnen.consultatie.dossier;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "consultbericht")
@NullUnmarked
public class BerichtRij {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public UUID consult;
    public UUID van;

    @Convert(converter = Consulttekst.class)
    public String tekst;

    public Instant wanneer;
}
