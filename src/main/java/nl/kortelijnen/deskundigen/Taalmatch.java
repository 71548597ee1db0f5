package nl.kortelijnen.deskundigen;

import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's languages relate to the one that is asked (standards D9): the language itself, one of the same
 * macrolanguage ("verwant, vraag na"), one in which many speakers can manage ("Uitwijktaal"), or none.
 *
 * @param taal the language that matched; null for none
 */
record Taalmatch(Soort soort, @Nullable Taal taal, Taalniveau niveau) {

    static final Taalmatch NIET_GEVRAAGD = new Taalmatch(Soort.NIET_GEVRAAGD, null, Taalniveau.A1);
    private static final Taalmatch GEEN = new Taalmatch(Soort.GEEN, null, Taalniveau.A1);

    /** Better comes later. */
    enum Soort {
        NIET_GEVRAAGD,
        GEEN,
        UITWIJK,
        VERWANT,
        EXACT
    }

    static Taalmatch van(@Nullable String gevraagd, Map<Taal, Taalniveau> spreekt) {
        if (gevraagd == null) {
            return NIET_GEVRAAGD;
        }
        Taal taal = Taal.van(gevraagd);
        Taalniveau niveau = spreekt.get(taal);
        if (niveau != null) {
            return new Taalmatch(Soort.EXACT, taal, niveau);
        }
        return beste(Soort.VERWANT, spreekt, taal::isVerwantMet)
                .or(() -> beste(Soort.UITWIJK, spreekt, ander -> Uitwijktalen.dientVoor(ander, taal)))
                .orElse(GEEN);
    }

    private static Optional<Taalmatch> beste(
            Soort soort, Map<Taal, Taalniveau> spreekt, java.util.function.Predicate<Taal> telt) {
        return spreekt.entrySet().stream()
                .filter(paar -> telt.test(paar.getKey()))
                .filter(paar -> paar.getValue().compareTo(Taalniveau.B2) >= 0)
                .max(Map.Entry.<Taal, Taalniveau>comparingByValue()
                        .thenComparing(paar -> paar.getKey().code()))
                .map(paar -> new Taalmatch(soort, paar.getKey(), paar.getValue()));
    }
}
