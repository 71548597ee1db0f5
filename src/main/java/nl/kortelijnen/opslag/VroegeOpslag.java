package nl.kortelijnen.opslag;

import java.nio.file.Files;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.opslag.gegevens.Portaalslot;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The stores need seconds: they start before the portal has read what it consists of, on the processor that is idle
 * until then. Whoever needs one waits for it.
 */
final class VroegeOpslag implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext portaal) {
        Environment omgeving = portaal.getEnvironment();
        portaal.registerBean(
                Portaalslot.class,
                () -> Portaalslot.neem(OpslagConfiguration.absoluut(omgeving.getProperty("kortelijnen.data", "data"))));
        portaal.registerBean(
                Gegevensmap.class,
                () -> new Gegevensmap(portaal.getBean(Portaalslot.class).map()));
        portaal.registerBean(Opslagstand.class, Opslagstand::new);
        if (omgeving.getProperty("kortelijnen.opslag", "ingebouwd").equals("ingebouwd")) {
            portaal.registerBean(
                    Opslaginstellingen.class,
                    () -> Opslaginstellingen.van(
                            portaal.getBean(Gegevensmap.class).map("opslag"), omgeving));
            portaal.registerBean(IngebouwdeOpslag.class, () -> start(portaal));
            portaal.addBeanFactoryPostProcessor(new Begin());
        }
    }

    private static IngebouwdeOpslag start(GenericApplicationContext portaal) {
        var instellingen = portaal.getBean(Opslaginstellingen.class);
        var stand = portaal.getBean(Opslagstand.class);
        boolean eerste = !Files.exists(instellingen.map().resolve("postgres/gemaakt"));
        Startlog.zeg(
                eerste
                        ? "De opslag wordt gemaakt en gestart. De eerste keer duurt dat een halve tot een hele minuut."
                        : "De opslag wordt gestart.");
        stand.luister(new OpslagWegMelding(portaal, stand));
        return IngebouwdeOpslag.start(instellingen, stand);
    }

    /** Comes before the one that reads which beans there are. */
    private record Begin() implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry definities) {
            ((ConfigurableListableBeanFactory) definities).getBean(IngebouwdeOpslag.class);
        }
    }
}
