package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;
import nl.kortelijnen.portaal.onderdeel.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where a failure during a click becomes a sentence for its user. */
@Component
class Foutafhandeling implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

    @Override
    public void serviceInit(ServiceInitEvent gebeurtenis) {
        gebeurtenis
                .getSource()
                .addSessionInitListener(sessie -> sessie.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent gebeurtenis) {
        if (DisconnectedClientHelper.isClientDisconnectedException(gebeurtenis.getThrowable())) {
            LOG.debug("The browser did not wait for the answer", gebeurtenis.getThrowable());
            return;
        }
        String zin = zin(gebeurtenis.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Toast.fout(zin));
        }
    }

    private static String zin(Throwable oorzaak) {
        return Opslagfouten.in(oorzaak)
                .map(Fout::bericht)
                .orElseGet(() -> "Dit lukte niet door een fout bij ons. Wat al bewaard was staat er nog."
                        + " Probeer het opnieuw. Code: " + noteer(oorzaak));
    }

    /** Writes the cause to the log and gives the code under which it stands there. */
    static String noteer(Throwable oorzaak) {
        String code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}", code, oorzaak);
        return code;
    }
}
