package nl.kortelijnen.toegang.inloggen;

import java.io.Serializable;

/** What the browser is asked, and what its answer will be held against. Kept by the page that asks; good for one answer. */
public final class Passkeyvraag<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String json;
    private final T wensen;

    Passkeyvraag(String json, T wensen) {
        this.json = json;
        this.wensen = wensen;
    }

    /** For {@code navigator.credentials}, with bytes as Base64. */
    public String json() {
        return json;
    }

    T wensen() {
        return wensen;
    }
}
