package nl.kortelijnen.opslag;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a thread asks of PostgreSQL, in every Spring test: what a page asks may not grow with what there is. */
public final class Opdrachtteller implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron
                ? ProxyDataSourceBuilder.create(bron).countQuery().build()
                : bean;
    }

    /** How many statements this work sends on this thread, those of its transactions apart. */
    public static long tijdens(Runnable werk) {
        QueryCountHolder.clear();
        werk.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
