package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * Everything that decides who may see one household, and the decision itself: pure, so that it can be tested on any
 * combination. What is taken away from it can only close, never open.
 */
record Rechtenstand(
        List<Betrokkenheid> betrokkenen,
        List<Rechtsgrond> gronden,
        List<Toestemming> toestemmingen,
        List<Noodtoegang> noodtoegangen,
        List<Slot> sloten) {

    Toegangsbesluit besluit(Vrager wie, Instant nu) {
        if (!wie.tweedeFactor()) {
            return new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.GEEN_TWEEDE_FACTOR);
        }
        if (wie.voorbehoud()) {
            return new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.ONDER_VOORBEHOUD);
        }
        LocalDate vandaag = LocalDate.ofInstant(nu, Nederlands.TIJDZONE);
        List<Toegangsbesluit> perBetrokkenheid = betrokkenen.stream()
                .filter(betrokkenheid -> betrokkenheid.account().equals(wie.account()) && betrokkenheid.geldt(vandaag))
                .map(betrokkenheid -> besluit(betrokkenheid.doel(), wie, vandaag))
                .toList();
        Stream<Toegangsbesluit> nood = noodtoegangen.stream()
                .filter(toegang -> toegang.account().equals(wie.account()) && toegang.geldt(nu))
                .map(toegang -> new Toegangsbesluit.Open("noodprocedure", "vitaal belang", true));
        return Stream.of(
                        perBetrokkenheid.stream().filter(Toegangsbesluit.Open.class::isInstance),
                        nood,
                        perBetrokkenheid.stream())
                .flatMap(besluiten -> besluiten)
                .findFirst()
                .orElse(new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.NIET_BETROKKEN));
    }

    private Toegangsbesluit besluit(Doel doel, Vrager wie, LocalDate vandaag) {
        List<Grondslag> geldig = gronden.stream()
                .filter(grond -> grond.doel() == doel && grond.geldt(vandaag))
                .map(Rechtsgrond::grondslag)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (geldig.isEmpty()) {
            return new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.GEEN_GROND);
        }
        return geldig.stream()
                .filter(grondslag -> grondslag != Grondslag.TOESTEMMING
                        || toestemmingen.stream()
                                .anyMatch(toestemming -> toestemming.dekt(doel, wie.organisatie(), vandaag)))
                .findFirst()
                .<Toegangsbesluit>map(grondslag -> new Toegangsbesluit.Open(doel.label(), grondslag.label(), false))
                .orElse(new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.GEEN_TOESTEMMING));
    }

    /** Why this involvement opens nothing, apart from how somebody signs in; empty when it does. */
    Optional<Toegangsbesluit.Reden> waarom(Betrokkenheid een, Instant nu) {
        Vrager wie = new Vrager(een.account(), een.organisatie(), true, false);
        return besluit(een.doel(), wie, LocalDate.ofInstant(nu, Nederlands.TIJDZONE))
                        instanceof Toegangsbesluit.Dicht dicht
                ? Optional.of(dicht.reden())
                : Optional.empty();
    }

    Rechtenstand zonder(UUID grond) {
        return new Rechtenstand(
                betrokkenen,
                gronden.stream().filter(een -> !een.id().equals(grond)).toList(),
                toestemmingen,
                noodtoegangen,
                sloten);
    }

    /** Whether a lock keeps this part from this person; an emergency opens no locks. */
    boolean opSlot(String onderdeel, UUID account) {
        return sloten.stream()
                .anyMatch(slot ->
                        slot.onderdeel().equals(onderdeel) && !slot.accounts().contains(account));
    }

    List<Betrokkenheid> huidig(Instant nu) {
        LocalDate vandaag = LocalDate.ofInstant(nu, Nederlands.TIJDZONE);
        return betrokkenen.stream()
                .filter(betrokkenheid -> betrokkenheid.geldt(vandaag))
                .toList();
    }
}
