package nl.kortelijnen.kennis.stuk;

import java.util.List;
import java.util.Set;

/**
 * Of a piece that protects life (whom to call at once, whom to tell nothing, where not to go): for what it comes first.
 *
 * @param themas codes of themes; on their pages, and with a household they fit
 * @param woorden words or short phrases; with a question that holds all words of one of them
 */
public record Voorrang(Set<String> themas, List<String> woorden) {

    public Voorrang {
        themas = Set.copyOf(themas);
        woorden = List.copyOf(woorden);
    }

    public boolean geldt() {
        return !themas.isEmpty() || !woorden.isEmpty();
    }
}
