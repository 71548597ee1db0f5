package nl.kortelijnen.consultatie.cijfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.consultatie.Tijdigheid;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/** What is measured, without a word of what was asked. */
final class Meting {

    private Meting() {}

    /** One consultation. */
    record Vraag(
            Kwartaal kwartaal,
            @Nullable UUID organisatie,
            Fase fase,
            @Nullable LocalDate signaal,
            @Nullable Boolean bezoekGeweest,
            Instant gevraagd,
            @Nullable Instant aangenomen,
            @Nullable Instant beantwoord,
            @Nullable UUID deskundige) {

        boolean vroeg() {
            return Tijdigheid.van(fase, signaal, LocalDate.ofInstant(gevraagd, Nederlands.TIJDZONE))
                    .vroeg();
        }
    }

    /** One advice that was sent to somebody. */
    record Advies(
            Kwartaal kwartaal,
            @Nullable UUID organisatie,
            @Nullable String uitkomst,
            @Nullable Integer dagenTotHulp) {

        boolean overgenomen() {
            return "OVERGENOMEN".equals(uitkomst);
        }
    }

    /** One moment at which a reporter was to hear something. */
    record Melder(
            Kwartaal kwartaal,
            @Nullable UUID organisatie,
            LocalDate termijn,
            @Nullable LocalDate gegeven) {

        boolean opTijd() {
            return gegeven != null && !gegeven.isAfter(termijn);
        }
    }

    /** One handover. */
    record Overdracht(
            Kwartaal kwartaal, boolean warm, @Nullable Integer dagenTotContact) {}
}
