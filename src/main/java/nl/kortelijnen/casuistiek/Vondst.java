package nl.kortelijnen.casuistiek;

import nl.kortelijnen.herkenning.Herkend;
import org.jspecify.annotations.Nullable;

/**
 * Something recognisable in a case.
 *
 * @param nummer from 1, in the order of the template; the same in the text and in the list
 * @param reden why it may stay; null while nobody said so
 */
public record Vondst(
        int nummer,
        Casusveld veld,
        Herkend herkend,
        @Nullable String reden) {

    public boolean open() {
        return reden == null;
    }

    /** The same name, or a part of it, elsewhere in the case: it goes with the first, or nobody finds it back. */
    public boolean noemtHetzelfdeAls(Vondst ander) {
        return herkend.noemtHetzelfdeAls(ander.herkend);
    }
}
