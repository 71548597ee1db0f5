package nl.kortelijnen.volgen;

import org.springframework.context.ApplicationContext;

/** Sends the weekly word now. For tests of modules that have something to follow. */
public final class Overzichtwekker {

    private Overzichtwekker() {}

    public static void verstuur(ApplicationContext context) {
        context.getBean(Overzichtpost.class).verstuur();
    }
}
