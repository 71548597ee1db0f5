package nl.kortelijnen.consultatie.afspraak;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "consultafspraak")
@NullUnmarked
class AfspraakRij {

    @Id
    UUID id;

    UUID consult;
    String nummer;
    Instant begin;
    Instant einde;

    /** SEQUENCE of the calendar: rises with every change. */
    int volgnummer;

    boolean vervallen;
    Instant veranderd;

    @Version
    int versie;
}
