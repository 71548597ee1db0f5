package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Werkwijze;

/** One consultation as it stands in {@code demo/consultaties.yaml}. */
record Democonsultatie(Map<?, ?> rij) {

    String vrager() {
        return tekst("vrager");
    }

    Optional<String> deskundige() {
        return Optional.of(tekst("deskundige")).filter(naam -> !naam.isEmpty());
    }

    long geleden() {
        return getal(rij, "geleden");
    }

    List<Demostap> stappen() {
        return lijst("stappen").stream()
                .map(stap -> new Demostap((Map<?, ?>) stap))
                .toList();
    }

    Fase fase() {
        return Fase.van(tekst("fase")).orElseThrow(() -> new IllegalArgumentException("onbekende fase"));
    }

    Werkwijze werkwijze() {
        return Werkwijze.van(tekst("werkwijze")).orElseThrow(() -> new IllegalArgumentException("onbekende werkwijze"));
    }

    Set<Kenmerk> kenmerken() {
        return Kenmerk.lees(lijst("kenmerken").stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    Optional<Long> signaalDagenEerder() {
        return rij.get("signaalDagenEerder") == null ? Optional.empty() : Optional.of(getal(rij, "signaalDagenEerder"));
    }

    Optional<Aanvraag.Huisbezoek> bezoek() {
        List<?> namen = lijst("bezoek");
        return namen.size() < 2
                ? Optional.empty()
                : Optional.of(new Aanvraag.Huisbezoek(
                        Aanvraag.Toestemming.GEVRAAGD_JA, String.valueOf(namen.get(0)), String.valueOf(namen.get(1))));
    }

    String tekst(String veld) {
        return tekst(rij, veld);
    }

    private List<?> lijst(String veld) {
        return rij.get(veld) instanceof List<?> waarden ? waarden : List.of();
    }

    private static String tekst(Map<?, ?> rij, String veld) {
        Object waarde = rij.get(veld);
        return waarde == null ? "" : waarde.toString().strip();
    }

    private static long getal(Map<?, ?> rij, String veld) {
        if (rij.get(veld) instanceof Number getal) {
            return getal.longValue();
        }
        throw new IllegalArgumentException(veld + " moet een getal zijn");
    }

    /** Something somebody does or says. */
    record Demostap(Map<?, ?> rij) {
        long geleden() {
            return getal(rij, "geleden");
        }

        String veld(String naam) {
            return tekst(rij, naam);
        }
    }
}
