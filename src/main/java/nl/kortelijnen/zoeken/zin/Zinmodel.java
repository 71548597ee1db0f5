package nl.kortelijnen.zoeken.zin;

/** Turns a text into a point, so that texts that mean the same lie close to each other. Nothing leaves the machine. */
public interface Zinmodel {

    /** Where a question lies: as many numbers for each, together of length 1. */
    float[] vraag(String tekst);

    /** Where a text that may answer a question lies. */
    float[] stuk(String tekst);

    /** Changes with the model: an index made with another one is built anew. */
    String kenmerk();
}
