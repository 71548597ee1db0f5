package nl.kortelijnen.huishouden.live;

/** Why the server closes a connection; the numbers are those of the protocol. */
public enum Slotcode {
    WEG(1000),
    HERSTART(1012),
    ONLEESBAAR(4400),
    AANMELDEN(4401),
    GEEN_TOEGANG(4403),
    STIL(4408),
    VERSIE(4409),
    ZITTING_VOORBIJ(4410),
    TE_GROOT(4413),
    TE_SNEL(4429),
    OPSLAG_WEG(4503),
    TE_TRAAG(4508);

    private final int nummer;

    Slotcode(int nummer) {
        this.nummer = nummer;
    }

    public int nummer() {
        return nummer;
    }
}
