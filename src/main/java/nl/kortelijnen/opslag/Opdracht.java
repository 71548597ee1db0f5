package nl.kortelijnen.opslag;

import java.io.PrintStream;
import java.nio.file.Path;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * A command of {@code ./kl} that needs the stores but no portal: with the settings the portal would have, and without
 * a word of a library on the screen.
 *
 * @param omgeving the arguments, the environment variables and {@code application.properties}
 */
public record Opdracht(ConfigurableEnvironment omgeving, Path gegevens) {

    /** What the shell sees when the command itself could not be done. */
    public static final int NIET_UITGEVOERD = 2;

    /** The command itself; what it returns is what the shell sees. */
    @FunctionalInterface
    public interface Werk {
        int doe(Opdracht opdracht) throws Exception;
    }

    /** Does the work; what is the matter and what to do about it goes to {@code fouten}. */
    public static int voerUit(String[] argumenten, PrintStream fouten, Werk werk) {
        LoggingSystem.get(Opdracht.class.getClassLoader()).beforeInitialize(); // silence
        try {
            return werk.doe(van(argumenten));
        } catch (OpslagNietGestart e) {
            fouten.println(e.getMessage());
            fouten.println(e.raad());
        } catch (Exception e) {
            fouten.println("Het is niet gelukt: " + e.getMessage());
        }
        return NIET_UITGEVOERD;
    }

    private static Opdracht van(String[] argumenten) {
        ConfigurableEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources().addFirst(new SimpleCommandLinePropertySource(argumenten));
        ConfigDataEnvironmentPostProcessor.applyTo(omgeving);
        return new Opdracht(omgeving, OpslagConfiguration.absoluut(omgeving.getProperty("kortelijnen.data", "data")));
    }

    boolean extern() {
        return "extern".equals(omgeving.getProperty("kortelijnen.opslag"));
    }
}
