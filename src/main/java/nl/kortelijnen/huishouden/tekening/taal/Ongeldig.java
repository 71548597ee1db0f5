package nl.kortelijnen.huishouden.tekening.taal;

/** A value that cannot be taken. */
public final class Ongeldig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String veld;
    private final String patroon;

    Ongeldig(Code code, String veld, String patroon) {
        super(code + " " + veld, null, false, false);
        this.code = code;
        this.veld = veld;
        this.patroon = patroon;
    }

    Ongeldig(Code code, String veld) {
        this(code, veld, "");
    }

    /** A message that is none. */
    public static Ongeldig bericht(Code code) {
        return new Ongeldig(code, "");
    }

    public Code code() {
        return code;
    }

    /** Which member; empty when not known. */
    public String veld() {
        return veld;
    }

    /** What stands in it that may not: {@code bsn}, {@code telefoonnummer}; empty when it is something else. */
    public String patroon() {
        return patroon;
    }

    Ongeldig bij(String naam) {
        return veld.isEmpty() ? new Ongeldig(code, naam, patroon) : this;
    }
}
