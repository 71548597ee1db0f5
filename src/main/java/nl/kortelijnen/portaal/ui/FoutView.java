package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.kortelijnen.gedeeld.Fout;

/** A failure with a sentence of its own, met on the way to a page. */
@PageTitle("Dat lukte niet · Korte Lijnen")
@ParentLayout(HoofdLayout.class)
@AnonymousAllowed
class FoutView extends Foutpagina implements HasErrorParameter<Fout> {

    @Override
    public int setErrorParameter(BeforeEnterEvent gebeurtenis, ErrorParameter<Fout> parameter) {
        Fout fout = parameter.getException();
        return switch (fout) {
            case Fout.BestaatNiet bestaatNiet -> {
                toon("zoeken", "Dit is er niet", bestaatNiet.bericht(), null);
                yield HttpServletResponse.SC_NOT_FOUND;
            }
            case Fout.GeenToegang geenToegang -> {
                toon("slot", "Hier kun je niet bij", geenToegang.bericht(), null);
                yield HttpServletResponse.SC_FORBIDDEN;
            }
            case Fout.RegelGeschonden regel -> {
                toon("info", "Dat kan niet", regel.bericht(), null);
                yield HttpServletResponse.SC_BAD_REQUEST;
            }
            case Fout.AlleenLezen alleenLezen -> {
                toon("waarschuwing", "Nu alleen lezen", alleenLezen.bericht(), null);
                yield HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
            case Fout.Onbereikbaar onbereikbaar -> {
                toon("waarschuwing", "Even niet bereikbaar", onbereikbaar.bericht(), null);
                yield HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
        };
    }
}
