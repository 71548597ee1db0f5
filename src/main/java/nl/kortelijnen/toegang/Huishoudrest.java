package nl.kortelijnen.toegang;

import java.util.UUID;

/**
 * What one part of the portal keeps of a household, and how it goes when the household is destroyed (X07). Every part that
 * keeps something of households has one; without it the certificate would say too much.
 */
public interface Huishoudrest {

    /** What it is, on the certificate: {@code Tekening en geschiedenis}. */
    String naam();

    /** How many of it there are; none when it is gone. */
    int aantal(UUID huishouden);

    /** Takes all of it away for good. May be called again for what is gone already, or gone in part. */
    void vernietig(UUID huishouden);

    /** What goes first: the lowest. Rights go before all else, so that nobody writes meanwhile. */
    default int volgorde() {
        return 10;
    }
}
