package nl.kortelijnen.consultatie.advies;

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
@Table(name = "consultadvies")
@NullUnmarked
class AdviesRij {

    @Id
    UUID id;

    UUID consult;
    String nummer;
    UUID vrager;
    UUID schrijver;

    @Convert(converter = Consulttekst.class)
    String tekst;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String voorstellen;

    Instant gegeven;

    @Nullable
    UUID ontvanger;

    @Nullable
    UUID organisatie;

    @Nullable
    Instant gestuurd;

    @Nullable
    LocalDate opvolgen;

    @Nullable
    Instant herinnerd;

    @Enumerated(EnumType.STRING)
    Opvolging.@Nullable Uitkomst uitkomst;

    @Convert(converter = Consulttekst.class)
    @Nullable
    String reden;

    @Nullable
    LocalDate hulpVanaf;

    @Nullable
    Instant beantwoord;

    @Nullable
    UUID beantwoordDoor;

    @Version
    int versie;
}
