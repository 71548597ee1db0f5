package nl.kortelijnen.portaal.aanbod;

import nl.kortelijnen.toegang.wie.Gebruiker;

/**
 * Watches over texts of knowledge that came from something confidential. Only where they came from is known who had a part
 * in it and what must not stand in them; whoever keeps the knowledge asks, and holds nothing of it (E17).
 */
public interface Kennisherkomst {

    /** Whether this person had a part in where it came from, and so is no second reader of it. */
    boolean deedMee(String id, Gebruiker wie);

    /** @throws nl.kortelijnen.gedeeld.Fout.RegelGeschonden when it comes from here and somebody may be recognised in it */
    void keur(String id, String tekst);
}
