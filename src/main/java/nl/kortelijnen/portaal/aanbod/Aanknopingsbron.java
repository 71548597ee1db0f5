package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a module has to offer with the codes of something: guidance, experts, cases. The page of that thing collects them;
 * they know neither it nor each other, and must look up without a log or an index that remembers what was asked (G10, C10).
 */
public interface Aanknopingsbron {

    /** On whose page it stands. */
    enum Plek {
        HUISHOUDEN,
        CASUS,
        KENNIS,
        DESKUNDIGE
    }

    Set<Plek> plekken();

    /** Lower comes first. */
    int volgorde();

    /** Empty when nothing goes with it, or nothing that this reader may see. */
    Optional<Component> bij(Aanknoping aanknoping);

    /** All that goes with these codes on such a page, in order; nothing without codes. */
    static List<Component> op(Plek plek, List<Aanknopingsbron> aanbod, Aanknoping aanknoping) {
        return aanknoping.leeg()
                ? List.of()
                : aanbod.stream()
                        .filter(soort -> soort.plekken().contains(plek))
                        .sorted(Comparator.comparingInt(Aanknopingsbron::volgorde))
                        .flatMap(soort -> soort.bij(aanknoping).stream())
                        .toList();
    }
}
