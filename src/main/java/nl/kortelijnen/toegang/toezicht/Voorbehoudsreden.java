package nl.kortelijnen.toegang.toezicht;

/** Why an account sees no household for now. */
public enum Voorbehoudsreden {
    BEIDE_VAN_ANDEREN("wachtwoord en tweede stap zijn allebei vernieuwd met hulp van anderen"),
    AANBIEDER("voor het eerst ingelogd via een organisatie, met een naam die een beheerder opgaf"),
    TERUGGEZET("het account was beëindigd en is weer opengezet");

    private final String label;

    Voorbehoudsreden(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
