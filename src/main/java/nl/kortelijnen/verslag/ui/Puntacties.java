package nl.kortelijnen.verslag.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;

/** What one may do with a point; each is kept at once and can be undone. */
final class Puntacties {

    private final Verslagredactie redactie;
    private final UUID verslag;
    private final Supplier<Concept> concept;
    private final Consumer<Concept> bijWijziging;
    private final Consumer<Concept> bijTelling;
    private @Nullable UUID laatste;

    /**
     * @param bijWijziging what is shown must be drawn again
     * @param bijTelling only the count is different
     */
    Puntacties(
            Verslagredactie redactie,
            UUID verslag,
            Supplier<Concept> concept,
            Consumer<Concept> bijWijziging,
            Consumer<Concept> bijTelling) {
        this.redactie = redactie;
        this.verslag = verslag;
        this.concept = concept;
        this.bijWijziging = bijWijziging;
        this.bijTelling = bijTelling;
    }

    /** The point that was changed last, once: whoever works with the keyboard goes on there. */
    Optional<UUID> neemLaatste() {
        Optional<UUID> punt = Optional.ofNullable(laatste);
        laatste = null;
        return punt;
    }

    List<Onderdeel> onderdelen() {
        return concept.get().onderdelen();
    }

    void zetType(Punt punt, Punttype type) {
        laatste = punt.id();
        bijWijziging.accept(redactie.zetType(verslag, punt.id(), type));
    }

    void zetNagekeken(Punt punt, boolean nagekeken) {
        bijTelling.accept(redactie.zetNagekeken(verslag, punt.id(), nagekeken));
    }

    void schrijf(Punt punt, String tekst, String antwoord) {
        laatste = punt.id();
        bijWijziging.accept(redactie.wijzigPunt(verslag, punt.id(), punt.type(), tekst, antwoord));
    }

    void verplaats(Punt punt, Onderdeel naar) {
        laatste = punt.id();
        bijWijziging.accept(redactie.verplaats(verslag, punt.id(), naar.id()));
    }

    void voegToe(UUID onderdeel, Punttype type, String tekst) {
        bijWijziging.accept(redactie.voegPuntToe(verslag, onderdeel, type, tekst, "", null));
    }

    void haalWeg(Punt punt) {
        laatste = buur(punt);
        bijWijziging.accept(redactie.haalPuntWeg(verslag, punt.id()));
        Toast.gelukt("Het punt is weggehaald. Met de pijl bovenaan maak je dat ongedaan.");
    }

    private @Nullable UUID buur(Punt punt) {
        List<Punt> punten = concept.get().punten();
        int plek = punten.stream().map(Punt::id).toList().indexOf(punt.id());
        int buur = plek + 1 < punten.size() ? plek + 1 : plek - 1;
        return buur < 0 ? null : punten.get(buur).id();
    }
}
