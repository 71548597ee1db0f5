package nl.kortelijnen.toegang.logboek;

/** What happened, after the events of NEN 7513:2018 §6, with its action code of RFC 3881. */
public enum Logsoort {
    AANMAKEN('C', "aangemaakt"),
    LEZEN('R', "gelezen"),
    WIJZIGEN('U', "gewijzigd"),
    VERWIJDEREN('D', "verwijderd"),
    ZOEKEN('E', "gezocht"),
    AFDRUKKEN('E', "afgedrukt"),
    EXPORTEREN('E', "geëxporteerd"),
    INZAGE('R', "inzage verstrekt"),
    NOODPROCEDURE('E', "noodprocedure gebruikt"),
    INLOGGEN('E', "ingelogd"),
    LOGBOEK_LEZEN('R', "logboek gelezen"),
    LOGBOEK_CONTROLEREN('E', "logboek gecontroleerd");

    private final char actie;
    private final String label;

    Logsoort(char actie, String label) {
        this.actie = actie;
        this.label = label;
    }

    /** EventActionCode: C, R, U, D or E. */
    public char actie() {
        return actie;
    }

    public String label() {
        return label;
    }
}
