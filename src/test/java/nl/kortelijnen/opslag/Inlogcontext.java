package nl.kortelijnen.opslag;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * Who is signed in is kept in one place per JVM, and every portal that starts puts its own there. Before the tests of a
 * class that place belongs to the portal they speak with again, whichever portal another test started after it.
 */
final class Inlogcontext extends AbstractTestExecutionListener {

    private static final int NA_HET_INVULLEN = new DependencyInjectionTestExecutionListener().getOrder() + 1;

    @Override
    public int getOrder() {
        return NA_HET_INVULLEN;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
