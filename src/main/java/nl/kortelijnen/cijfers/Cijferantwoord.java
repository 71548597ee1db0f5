package nl.kortelijnen.cijfers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of figures as a program reads it: what the screen shows, and hidden alike. */
public record Cijferantwoord(LocalDate van, LocalDate tot, int drempel, String uitleg, List<Tabel> tabellen) {

    /** @param code stable; the other texts are for people and may change */
    public record Tabel(String code, String titel, String uitleg, List<String> kolommen, List<Rij> rijen) {}

    public record Rij(String naam, List<Waarde> waarden) {}

    /** Null when hidden; the text is what the screen shows. */
    public record Waarde(@Nullable Integer waarde, boolean afgeschermd, String tekst) {}

    public static Cijferantwoord van(Cijferrapport rapport) {
        return new Cijferantwoord(
                rapport.van(),
                rapport.tot(),
                Cijferrapport.DREMPEL,
                Cijferrapport.UITLEG,
                rapport.tabellen().stream().map(Cijferantwoord::tabel).toList());
    }

    private static Tabel tabel(Cijfertabel tabel) {
        return new Tabel(
                tabel.code(),
                tabel.titel(),
                tabel.uitleg(),
                tabel.kolommen(),
                tabel.rijen().stream()
                        .map(rij -> new Rij(
                                rij.naam(),
                                rij.cellen().stream()
                                        .map(cel -> new Waarde(cel.waarde(), cel.afgeschermd(), cel.tekst()))
                                        .toList()))
                        .toList());
    }
}
