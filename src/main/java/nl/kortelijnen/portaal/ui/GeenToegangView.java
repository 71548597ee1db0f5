package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page for another role. */
@PageTitle("Geen toegang · Korte Lijnen")
@ParentLayout(HoofdLayout.class)
@AnonymousAllowed
class GeenToegangView extends Foutpagina implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent gebeurtenis, ErrorParameter<AccessDeniedException> fout) {
        toon(
                "slot",
                "Hier kun je niet bij",
                "Deze pagina is voor een andere rol. Hoort dit bij je werk? Vraag je beheerder om die rol.",
                null);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
