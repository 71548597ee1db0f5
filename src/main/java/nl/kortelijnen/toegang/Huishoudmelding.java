package nl.kortelijnen.toegang;

import java.util.List;
import java.util.UUID;

/**
 * What a part of the portal outside a household keeps that points at it, in words for the household itself: its members may
 * read that too (AVG, article 15).
 */
public interface Huishoudmelding {

    /** What it is, as a heading for the family. */
    String kop();

    /** One sentence each, in the order of reading; whoever asks may see the household, and is logged. */
    List<String> regels(UUID huishouden);
}
