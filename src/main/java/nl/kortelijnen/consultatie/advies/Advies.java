package nl.kortelijnen.consultatie.advies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advice as one person may see it. Whoever receives it sees nothing else of the consultation.
 *
 * @param vraagnummer of the consultation
 * @param ontvanger the name of who goes on with it; null while it was sent to nobody
 * @param opvolgen the day on which both sides are asked what was done with it; null while it was sent to nobody
 * @param opvolging what was done; null when not known yet
 * @param dagenTotHulp days between sending it and the first help; null when not known
 * @param magSturen whether this person says to whom it goes
 * @param magOpvolgen whether this person may say what was done with it
 */
public record Advies(
        UUID id,
        String vraagnummer,
        String schrijver,
        String tekst,
        List<Hulpaanbod> voorstellen,
        Instant gegeven,
        @Nullable String ontvanger,
        @Nullable Instant gestuurd,
        @Nullable LocalDate opvolgen,
        boolean teLaat,
        @Nullable Opvolging opvolging,
        @Nullable Long dagenTotHulp,
        boolean magSturen,
        boolean magOpvolgen) {}
