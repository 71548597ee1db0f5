package nl.kortelijnen.toegang.organisatie;

import java.util.List;
import java.util.UUID;

/** What a module's things would be left without when somebody leaves; counted, never named. */
public interface Vertrekgevolg {

    /**
     * @return sentences such as "2 huishoudens hebben deze persoon als vaste contactpersoon"; empty when nothing stays
     *     behind
     */
    List<String> van(UUID account);
}
