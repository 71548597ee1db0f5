package nl.kortelijnen.casuistiek;

import java.util.Arrays;
import java.util.Optional;

/** What the writer asks of colleagues (AC2, AC3). */
public enum Vraagsoort {
    DUIDEN("duiden", "Zie ik dit goed?"),
    HANDELEN("handelen", "Wat kan ik doen?"),
    SAMENWERKEN("samenwerken", "Met wie werk ik samen?"),
    AFWEGEN("afwegen", "Wat is hier juist?");

    private final String code;
    private final String label;

    Vraagsoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Vraagsoort> van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }
}
