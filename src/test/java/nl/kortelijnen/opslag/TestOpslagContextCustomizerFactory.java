package nl.kortelijnen.opslag;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Gives every Spring test context the stores of {@link TestOpslag}, unless it says how it wants them itself, the clock
 * of the tests in place of the portal's own, and the {@link Opdrachtteller}.
 */
final class TestOpslagContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testklasse, List<ContextConfigurationAttributes> instellingen) {
        return new MetTestOpslag();
    }

    /** All are equal, so that contexts can be shared. */
    private record MetTestOpslag() implements ContextCustomizer {

        private static final String VAN_DE_TEST = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuratie) {
            var bronnen = context.getEnvironment().getPropertySources();
            if (bronnen.contains(VAN_DE_TEST)) {
                bronnen.addAfter(VAN_DE_TEST, new TestOpslagPropertySource());
            } else {
                bronnen.addFirst(new TestOpslagPropertySource());
            }
            context.addBeanFactoryPostProcessor(Testklokbean::zet);
            context.getBeanFactory().addBeanPostProcessor(new Opdrachtteller());
        }
    }
}
