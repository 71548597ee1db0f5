package nl.kortelijnen.ketennetwerk.api;

import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Fout;

/**
 * One page of a list.
 *
 * @param totaal how many there are in all
 */
record Bladzij<T>(int totaal, List<T> items) {

    static final String EERSTE = "1";
    static final String GROOTTE = "50";
    private static final int GROOTSTE = 500;

    /**
     * @param pagina the first is 1
     * @param grootte how many on a page, 1 to 500
     * @throws Fout.RegelGeschonden for a page that cannot be
     */
    static <S, T> Bladzij<T> van(List<S> alle, int pagina, int grootte, Function<S, T> rij) {
        if (pagina < 1) {
            throw new Fout.RegelGeschonden("pagina", "De eerste pagina is 1.");
        }
        if (grootte < 1 || grootte > GROOTSTE) {
            throw new Fout.RegelGeschonden("grootte", "Vraag 1 tot en met 500 per pagina.");
        }
        long begin = (long) (pagina - 1) * grootte;
        return new Bladzij<>(
                alle.size(), alle.stream().skip(begin).limit(grootte).map(rij).toList());
    }
}
