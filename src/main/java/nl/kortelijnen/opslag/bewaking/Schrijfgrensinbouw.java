package nl.kortelijnen.opslag.bewaking;

import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the {@link Schrijfgrens} before every source of connections: nobody can forget it. */
public final class Schrijfgrensinbouw implements BeanPostProcessor {

    private final BeanFactory beans;

    public Schrijfgrensinbouw(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron && !(bean instanceof Schrijfgrens) ? rond(bron) : bean;
    }

    /** For connections that are made outside the container. */
    public DataSource rond(DataSource bron) {
        ObjectProvider<AltijdBewaard> altijd = beans.getBeanProvider(AltijdBewaard.class);
        return new Schrijfgrens(
                bron,
                beans.getBean(Schijfruimte.class),
                beans.getBean(Opslagstand.class),
                () -> altijd.stream()
                        .flatMap(deel -> deel.opdrachten().stream())
                        .toList());
    }
}
