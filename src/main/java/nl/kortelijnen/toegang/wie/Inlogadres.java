package nl.kortelijnen.toegang.wie;

/** Where one signs in, relative to the portal. The page is the portal's; who is not signed in is sent there from here. */
public final class Inlogadres {

    public static final String PAGINA = "inloggen";

    private Inlogadres() {}

    /** From the root, with what the page has to say: {@code wacht}, {@code error}. */
    public static String met(String melding) {
        return "/" + PAGINA + "?" + melding;
    }
}
