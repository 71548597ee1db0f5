package nl.kortelijnen.kennis.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the redactie did with answers of consultations: after the consultations of the demo, which come after its texts. */
@Component
@Order(51)
@ConditionalOnProperty("kortelijnen.demo")
record Demoantwoorden(Demoredactie redactie) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments argumenten) {
        redactie.speelAntwoorden();
    }
}
