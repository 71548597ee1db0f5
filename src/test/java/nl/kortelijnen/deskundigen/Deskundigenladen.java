package nl.kortelijnen.deskundigen;

import nl.kortelijnen.ketennetwerk.Netwerkladen;
import org.springframework.context.ApplicationContext;

/** Loads the demo network with its experts in a test of a module that builds on it. */
public final class Deskundigenladen {

    private Deskundigenladen() {}

    public static void laad(ApplicationContext context) {
        Netwerkladen.laad(context);
        context.getBean(Deskundigenlader.class).laad();
    }
}
