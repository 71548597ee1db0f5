package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** No such page. */
@PageTitle("Niet gevonden · Korte Lijnen")
@ParentLayout(HoofdLayout.class)
@AnonymousAllowed
class NietGevondenView extends Foutpagina implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent gebeurtenis, ErrorParameter<NotFoundException> fout) {
        toon(
                "zoeken",
                "Deze pagina is er niet",
                "Het adres klopt niet, of wat hier stond is weggehaald. Er is niets verloren gegaan. "
                        + "Zoek wat je nodig hebt, of begin opnieuw.",
                null);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
