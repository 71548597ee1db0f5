package nl.kortelijnen.opslag;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a thread asks of the stores, in every Spring test: what a page asks may not grow with what there is. */
public final class Opdrachtteller implements BeanPostProcessor {

    private static final ThreadLocal<Long> GRAAF = ThreadLocal.withInitial(() -> 0L);

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return switch (bean) {
            case DataSource bron ->
                ProxyDataSourceBuilder.create(bron).countQuery().build();
            case Driver driver -> geteld(driver);
            default -> bean;
        };
    }

    private static Object geteld(Driver driver) {
        return Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (zelf, methode, argumenten) -> {
                    if (methode.getName().equals("executableQuery")) {
                        GRAAF.set(GRAAF.get() + 1);
                    }
                    try {
                        return methode.invoke(driver, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** How many statements this work sends to PostgreSQL on this thread, those of its transactions apart. */
    public static long tijdens(Runnable werk) {
        QueryCountHolder.clear();
        werk.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /** The same with what it asks of the graph. */
    public static long metGraaf(Runnable werk) {
        GRAAF.set(0L);
        return tijdens(werk) + GRAAF.get();
    }
}
