package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;

/** Something of ours is broken: the log has the cause under the same code. */
@PageTitle("Dat ging mis bij ons · Korte Lijnen")
@ParentLayout(HoofdLayout.class)
@AnonymousAllowed
class KapotView extends Foutpagina implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent gebeurtenis, ErrorParameter<Exception> fout) {
        Optional<Fout> bekend = Opslagfouten.in(fout.getException());
        if (bekend.isPresent()) {
            toon("waarschuwing", "Even niet bereikbaar", bekend.get().bericht(), null);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String code = Foutafhandeling.noteer(fout.getException());
        toon(
                "waarschuwing",
                "Deze pagina kunnen we nu niet laten zien",
                "De fout ligt bij ons. Wat je eerder bewaarde staat er nog. Probeer het over een minuut opnieuw; "
                        + "blijft het zo, geef de beheerder dan de code hieronder.",
                code);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
