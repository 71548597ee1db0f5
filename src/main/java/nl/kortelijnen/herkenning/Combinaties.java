package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What together singles somebody out although each part alone does not: origin, town, kind of family, age, something rare
 * (C03). From three of these on, the parts that can be said more widely are pointed out, unless whoever counts says that
 * such families are many.
 */
final class Combinaties {

    private static final int GENOEG = 3;

    private final List<String> teksten;
    private final List<List<Herkend>> vondsten;
    private final List<List<Aanwijzingplek>> plekken;

    private Combinaties(List<String> teksten, List<List<Herkend>> vondsten) {
        this.teksten = teksten;
        this.vondsten = vondsten;
        this.plekken = teksten.stream().map(Aanwijzingplek::alle).toList();
    }

    /**
     * The findings of each text, with those that only count together.
     *
     * @param erbij what is told beside the texts: in a drawing
     * @param gewoon whether there are so many with all of these that they point to nobody
     */
    static List<List<Herkend>> bij(
            List<String> teksten,
            List<List<Herkend>> vondsten,
            Collection<Aanwijzing> erbij,
            Predicate<Set<Aanwijzing>> gewoon) {
        Combinaties combinaties = new Combinaties(teksten, vondsten);
        Set<Aanwijzing> samen = combinaties.aanwijzingen();
        samen.addAll(erbij);
        boolean wijstAan = soorten(samen).size() >= GENOEG && !gewoon.test(samen);
        return wijstAan ? combinaties.metVondsten(soorten(samen)) : vondsten;
    }

    /** What these texts say that one shares with many. */
    static Set<Aanwijzing> aanwijzingen(List<String> teksten, List<List<Herkend>> vondsten) {
        return new Combinaties(teksten, vondsten).aanwijzingen();
    }

    private Set<Aanwijzing> aanwijzingen() {
        Set<Aanwijzing> alle = new LinkedHashSet<>();
        plekken.forEach(inTekst -> inTekst.forEach(plek -> alle.add(plek.aanwijzing())));
        vondsten.forEach(
                inTekst -> inTekst.forEach(vondst -> Aanwijzingplek.van(vondst).ifPresent(alle::add)));
        return alle;
    }

    private static Set<Aanwijzingsoort> soorten(Set<Aanwijzing> samen) {
        return samen.stream().map(Aanwijzing::soort).collect(Collectors.toCollection(() -> new LinkedHashSet<>()));
    }

    private List<List<Herkend>> metVondsten(Set<Aanwijzingsoort> samen) {
        List<List<Herkend>> alles = new ArrayList<>();
        for (int nummer = 0; nummer < teksten.size(); nummer++) {
            Vondsten bijeen = new Vondsten(teksten.get(nummer));
            vondsten.get(nummer).forEach(bijeen::neemOver);
            for (Aanwijzingplek plek : plekken.get(nummer)) {
                if (plek.ruimer() != null) {
                    String uitleg = uitleg(plek.aanwijzing().soort(), samen);
                    bijeen.neem(Gegevenssoort.COMBINATIE, plek.van(), plek.tot(), plek.ruimer(), uitleg);
                }
            }
            alles.add(bijeen.opVolgorde());
        }
        return alles;
    }

    /** The same however many there are, from none to one too few: it must not tell whether such a household is kept. */
    private static String uitleg(Aanwijzingsoort deel, Set<Aanwijzingsoort> samen) {
        return samen.stream()
                .sorted()
                .filter(ander -> ander != deel)
                .map(Aanwijzingsoort::label)
                .collect(Collectors.joining(" en ", "Samen met ", " wijst dit misschien één gezin aan"));
    }
}
