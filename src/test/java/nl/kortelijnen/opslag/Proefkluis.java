package nl.kortelijnen.opslag;

import java.util.List;

/** A vault with keys of its own, for tests of every module. */
public final class Proefkluis {

    private Proefkluis() {}

    public static Kluis nieuw() {
        return new Kluis(Sleutelbos.van(List.of("zegel=" + Sleutelbos.nieuw(), "1=" + Sleutelbos.nieuw())));
    }
}
