package nl.kortelijnen.opslag;

import java.time.Clock;
import nl.kortelijnen.gedeeld.Demoklok;
import nl.kortelijnen.gedeeld.Testklok;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Puts the clock of the tests where the portal's own would be asked for. */
final class Testklokbean {

    private Testklokbean() {}

    static void zet(ConfigurableListableBeanFactory bonen) {
        RootBeanDefinition klok = new RootBeanDefinition(Clock.class, () -> new Demoklok(Testklok.klok()));
        klok.setPrimary(true);
        ((BeanDefinitionRegistry) bonen).registerBeanDefinition("testklok", klok);
    }
}
