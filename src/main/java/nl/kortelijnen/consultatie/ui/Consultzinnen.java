package nl.kortelijnen.consultatie.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.Matchtijd;
import nl.kortelijnen.consultatie.cijfers.Consultcijfers;
import nl.kortelijnen.consultatie.cijfers.Matchbelofte;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.stereotype.Component;

/** What one reads about a question: with whom, since when, who is to move, and what waits. */
@Component
class Consultzinnen {

    private final Consultcijfers cijfers;
    private final Clock klok;

    Consultzinnen(Consultcijfers cijfers, Clock klok) {
        this.cijfers = cijfers;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }

    /** {@code ma 23-11, 11.20}, or {@code vandaag, 8.41}. */
    String moment(Instant tijdstip) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        ZonedDateTime plaatselijk = tijdstip.atZone(Nederlands.TIJDZONE);
        return plaatselijk.toLocalDate().equals(vandaag)
                ? "vandaag, %d.%02d".formatted(plaatselijk.getHour(), plaatselijk.getMinute())
                : Nederlands.moment(tijdstip, vandaag);
    }

    /** {@code 38 minuten geleden}; nobody needs the minutes of yesterday. */
    String geleden(Instant tijdstip) {
        Duration duur = Duration.between(tijdstip, klok.instant());
        if (duur.toMinutes() < 1) {
            return "zojuist";
        }
        return Nederlands.duur(duur.toHours() < 1 ? duur : Duration.ofHours(duur.toHours())) + " geleden";
    }

    String metWie(Consultvraag vraag) {
        return switch (vraag.partij()) {
            case DESKUNDIGE -> "Van " + vraag.vrager();
            case BORD, KERNGROEP, PORTAAL -> "Bord van " + vraag.bestemming().label() + " · " + matchtijd(vraag);
            case VRAGER ->
                vraag.deskundige() == null ? "Bord van " + vraag.bestemming().label() : "Met " + vraag.deskundige();
        };
    }

    /** What waits for who is to move: "Samira Bouzidi antwoordde op je consultvraag". */
    String wacht(Consultvraag vraag) {
        if (vraag.partij() == Partij.VRAGER) {
            return vraag.deskundige() + " antwoordde op je consultvraag";
        }
        return switch (vraag.stand()) {
            case TOEGEWEZEN -> "Nieuwe consultvraag voor jou";
            case AANGENOMEN -> "Je nam een consultvraag aan: geef je antwoord";
            default -> vraag.vrager() + " schreef terug";
        };
    }

    /** No more than the figures show. */
    private String belofte() {
        return cijfers.belofte()
                .map(Matchbelofte::zin)
                .orElse("Hoe snel dat meestal lukt, weten we nog niet: er zijn te weinig vragen om dat te zeggen.");
    }

    /** How long there is still to find somebody; what stands still says so. */
    String matchtijd(Consultvraag vraag) {
        Matchtijd tijd = vraag.matchtijd();
        if (tijd.bijKerngroep() != null) {
            return "De kerngroep zoekt mee sinds " + moment(tijd.bijKerngroep()) + ".";
        }
        if (tijd.verlopen()) {
            return "De 24 uur zijn om. De kerngroep hoort het nu.";
        }
        String over = "Nog " + Nederlands.duur(tijd.over()) + " om iemand te vinden."
                + (tijd.staatStil() ? " Vandaag staat de klok stil." : "");
        return bezoekNabij(vraag)
                .map(bezoek -> bezoek + ": dat gaat voor. " + over)
                .orElse(over);
    }

    /** "Bezoek vandaag" or "Bezoek morgen", as long as the question is open. */
    Optional<String> bezoekNabij(Consultvraag vraag) {
        LocalDate dag = vraag.bezoekdag();
        if (dag == null || !vraag.stand().loopt()) {
            return Optional.empty();
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        return dag.equals(vandaag)
                ? Optional.of("Bezoek vandaag")
                : dag.equals(vandaag.plusDays(1)) ? Optional.of("Bezoek morgen") : Optional.empty();
    }

    /** Who is to move now: in the course, below the step where it stands. */
    String aanZet(Consultvraag vraag) {
        if (vraag.aanZet()) {
            return "Jij bent aan zet sinds " + moment(vraag.veranderd());
        }
        if (vraag.stand() == Stand.OP_BORD) {
            String zoekt = vraag.bestemming().label() + " zoekt een deskundige. " + matchtijd(vraag) + " ";
            return zoekt
                    + (bezoekNabij(vraag).isPresent()
                            ? "Wacht er niet op: bel ook zelf iemand uit de lijst Deskundigen."
                            : belofte());
        }
        String ander = vraag.partij() == Partij.VRAGER ? vraag.deskundige() : vraag.vrager();
        return ander + " is aan zet sinds " + moment(vraag.veranderd());
    }
}
