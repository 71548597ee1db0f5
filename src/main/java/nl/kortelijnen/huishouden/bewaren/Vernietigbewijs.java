package nl.kortelijnen.huishouden.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Stukkenblad;

/** The certificate: what went, when, why and by whose yes. Nothing in it says whom it was about. */
final class Vernietigbewijs {

    private static final String TITEL = "Bewijs van vernietiging";

    private Vernietigbewijs() {}

    static byte[] pdf(Vernietiging een) {
        return Stukkenblad.van(new Stukkenblad.Inhoud(
                TITEL,
                "Huishouden met kenmerk " + een.kenmerk()
                        + ". In het portaal is er niets meer van te vinden: niet in de "
                        + "opslag, niet in de tekening en niet in het zoeken.",
                stukken(een),
                "Reservekopieën van voor deze dag bevatten het huishouden nog. Gooi die weg zodra hun eigen termijn om is. "
                        + "Wordt er eerder een teruggezet, dan vernietigt het portaal dit huishouden bij de start opnieuw, "
                        + "als de lijst met vernietigde nummers ook is teruggezet."));
    }

    private static List<Inzage.Stuk> stukken(Vernietiging een) {
        List<Inzage.Stuk> stukken = new ArrayList<>();
        stukken.add(new Inzage.Stuk("Waarom", een.aanleiding().label()));
        stukken.add(new Inzage.Stuk("Laatste wijziging", Nederlands.langeDatum(een.laatst())));
        stukken.add(new Inzage.Stuk("Gevraagd", een.voorsteller() + ", " + dag(een.voorgesteld())));
        stukken.add(new Inzage.Stuk(
                "Bevestigd",
                Objects.requireNonNull(een.tweede()) + ", " + dag(Objects.requireNonNull(een.bevestigd()))));
        stukken.add(new Inzage.Stuk("Klaar", dag(Objects.requireNonNull(een.gereed()))));
        stukken.add(new Inzage.Stuk(
                "Wat er was en nu weg is",
                een.delen().stream()
                        .map(deel -> deel.naam() + ": " + deel.aantal())
                        .collect(Collectors.joining("\n"))));
        return stukken;
    }

    private static String dag(Instant op) {
        return Nederlands.langeDatum(LocalDate.ofInstant(op, Nederlands.TIJDZONE));
    }
}
