package nl.kortelijnen.toegang.wie;

/** Where one signs in, relative to the portal. The page is the portal's; who is not signed in is sent there from here. */
public final class Inlogadres {

    public static final String PAGINA = "inloggen";

    /** What people type or keep as a bookmark instead. */
    public static final String OOK_LOGIN = "login";

    public static final String OOK_AANMELDEN = "aanmelden";

    private Inlogadres() {}

    /** From the root, with what the page has to say: {@code wacht}, {@code error}. */
    public static String met(String melding) {
        return "/" + PAGINA + "?" + melding;
    }
}
