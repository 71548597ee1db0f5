package nl.kortelijnen.ketennetwerk;

import nl.kortelijnen.ketennetwerk.demo.Netwerklader;
import org.springframework.context.ApplicationContext;

/** Loads the demo network in a test of a module that builds on it. */
public final class Netwerkladen {

    private Netwerkladen() {}

    public static void laad(ApplicationContext context) {
        context.getBean(Netwerklader.class).laad();
    }
}
