package nl.kortelijnen.deskundigen;

import java.util.List;

/**
 * Somebody who is free and meets at least one wish.
 *
 * @param spreektDeTaal whether no language was asked, or the expert speaks that very one
 * @param redenen one for each wish; what fits comes first, after the language
 * @param vrij "Vrij do 26 november, 9.00–13.00" or "Vrij vanaf donderdag"
 */
public record Voorstel(Deskundige deskundige, boolean spreektDeTaal, List<Reden> redenen, String vrij) {

    public Voorstel {
        redenen = List.copyOf(redenen);
    }

    /** How many wishes are met. */
    public int past() {
        return (int) redenen.stream().filter(Reden::past).count();
    }

    /** How many wishes there are. */
    public int gevraagd() {
        return redenen.size();
    }
}
