package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;

/**
 * Stands before every page: whoever came with a first password chooses another, whoever is halfway signing in goes to
 * the second step first, and so does whoever opens a page with {@link MetTweedeFactor} without one.
 */
@Component
@ListenerPriority(Integer.MAX_VALUE)
class Factorwacht implements VaadinServiceInitListener, BeforeEnterListener {

    private final Toegang toegang;
    private final Aanmelding aanmelding;

    Factorwacht(Toegang toegang, Aanmelding aanmelding) {
        this.toegang = toegang;
        this.aanmelding = aanmelding;
    }

    @Override
    public void serviceInit(ServiceInitEvent gebeurtenis) {
        gebeurtenis.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        Class<?> pagina = gebeurtenis.getNavigationTarget();
        if (pagina == NieuwWachtwoordView.class || pagina.isAnnotationPresent(AnonymousAllowed.class)) {
            return;
        }
        if (aanmelding.wachtwoordTijdelijk()) {
            gebeurtenis.forwardTo(NieuwWachtwoordView.class);
            return;
        }
        if (pagina == TweedeStapView.class) {
            return;
        }
        if (aanmelding.halverwege()
                || (pagina.isAnnotationPresent(MetTweedeFactor.class)
                        && toegang.huidige().isPresent()
                        && !toegang.metTweedeFactor())) {
            String naar = gebeurtenis.getLocation().getPathWithQueryParameters();
            gebeurtenis.forwardTo(TweedeStapView.PAD, QueryParameters.simple(Map.of(TweedeStapView.NAAR, naar)));
        }
    }
}
