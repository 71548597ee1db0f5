package nl.kortelijnen.portaal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a page shows. It is drawn anew only when that became something else: new buttons that say the same would
 * miss the click that is on its way to the old ones, and take the focus from who uses the keyboard.
 *
 * @param <T> all that is drawn from, equal when it looks and works the same
 */
public final class Getoond<T> {

    private final Consumer<T> teken;
    private @Nullable T laatst;

    public Getoond(Consumer<T> teken) {
        this.teken = teken;
    }

    public void toon(T nu) {
        if (!nu.equals(laatst)) {
            laatst = nu;
            teken.accept(nu);
        }
    }

    /** The next is drawn whatever it is. */
    public void vergeet() {
        laatst = null;
    }
}
