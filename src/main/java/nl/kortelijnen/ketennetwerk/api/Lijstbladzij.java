package nl.kortelijnen.ketennetwerk.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param totaal how many there are in all
 */
record Lijstbladzij<T>(int totaal, List<T> items) {

    static final String EERSTE = "0";
    static final String GROOTTE = "50";
    private static final int GROOTSTE = 500;

    /**
     * @param pagina the first is 0, as in the other lists of the API
     * @param grootte how many on a page, 1 to 500
     * @throws OngeldigeVraag for a page that cannot be
     */
    static <S, T> Lijstbladzij<T> van(List<S> alle, int pagina, int grootte, Function<S, T> rij) {
        if (pagina < 0) {
            throw new OngeldigeVraag("pagina", "De eerste pagina is 0.");
        }
        if (grootte < 1 || grootte > GROOTSTE) {
            throw new OngeldigeVraag("grootte", "Vraag 1 tot en met 500 per pagina.");
        }
        long begin = (long) pagina * grootte;
        return new Lijstbladzij<>(
                alle.size(), alle.stream().skip(begin).limit(grootte).map(rij).toList());
    }
}
