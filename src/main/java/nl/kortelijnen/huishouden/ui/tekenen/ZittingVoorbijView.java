package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** To a guest: it is over, and what was drawn is safe. */
@PageTitle("Het samen tekenen is afgelopen · Korte Lijnen")
@AnonymousAllowed
class ZittingVoorbijView extends Div implements HasErrorParameter<ZittingVoorbij> {

    @Override
    public int setErrorParameter(BeforeEnterEvent gebeurtenis, ErrorParameter<ZittingVoorbij> fout) {
        addClassNames("bladzij", "smal");
        add(
                new Paginakop("Het samen tekenen is afgelopen"),
                new Bericht(
                        Bericht.Toon.RUSTIG,
                        "Wat u tekende is bewaard. Wilt u nog eens meedoen? Vraag een nieuwe link aan wie u "
                                + "uitnodigde."));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
