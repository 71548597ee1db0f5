package nl.kortelijnen.opslag.kluis;

import java.util.List;

/** A vault with keys of its own, for tests of every module. */
public final class Proefkluis {

    private Proefkluis() {}

    public static Kluis nieuw() {
        return kluis("zegel=" + Sleutelbos.nieuw(), "1=" + Sleutelbos.nieuw());
    }

    /** The same vault before and after a second key came. */
    public record Paar(Kluis oud, Kluis nieuw) {}

    public static Paar oudEnNieuw() {
        String zegel = "zegel=" + Sleutelbos.nieuw();
        String een = "1=" + Sleutelbos.nieuw();
        return new Paar(kluis(zegel, een), kluis(zegel, een, "2=" + Sleutelbos.nieuw()));
    }

    private static Kluis kluis(String... regels) {
        return new Kluis(Sleutelbos.van(List.of(regels)));
    }
}
