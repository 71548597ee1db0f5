package nl.kortelijnen.gedeeld;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The few plain lines that whoever starts the portal reads; everything else goes to the log file. */
public final class Startlog {

    /** As {@code logback-spring.xml} knows it. */
    private static final Logger LOG = LoggerFactory.getLogger("kortelijnen.start");

    private Startlog() {}

    /** @param zin whole, plain Dutch: what happens, and how long it takes when that is long */
    public static void zeg(String zin) {
        LOG.info(zin);
    }

    /** @param zin whole, plain Dutch: what is wrong with what was given to the portal, and what is done about it */
    public static void waarschuw(String zin) {
        LOG.warn(zin);
    }
}
