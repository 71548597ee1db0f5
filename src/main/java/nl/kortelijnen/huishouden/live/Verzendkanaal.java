package nl.kortelijnen.huishouden.live;

/** The way to one client. Never waits for it. */
public interface Verzendkanaal {

    void stuur(String bericht);

    /** Only the newest of a key counts: what was not sent yet is replaced. */
    void stuurVluchtig(String sleutel, String bericht);

    void sluit(Slotcode code);
}
