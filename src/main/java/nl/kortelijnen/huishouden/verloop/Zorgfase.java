package nl.kortelijnen.huishouden.verloop;

import java.util.List;

/**
 * A phase of phased care (gefaseerde ketenzorg, M10): what must be so before the next one begins.
 *
 * @param controles in the order in which they are read
 */
public record Zorgfase(String code, String naam, String uitleg, List<Controle> controles) {

    public Zorgfase {
        controles = List.copyOf(controles);
    }

    /** One thing to check. */
    public record Controle(String code, String tekst) {}
}
