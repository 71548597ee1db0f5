package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where somebody was going when the sign-in page came in between. */
final class Bestemming {

    private Bestemming() {}

    /** Goes there, as a whole new page: the frame was made for somebody who was not in yet. */
    static void gaErheen() {
        HttpServletRequest vraag = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse antwoord = VaadinServletResponse.getCurrent().getHttpServletResponse();
        String naar = Optional.ofNullable(new HttpSessionRequestCache().getRequest(vraag, antwoord))
                .filter(DefaultSavedRequest.class::isInstance)
                .map(DefaultSavedRequest.class::cast)
                .map(bewaard -> bewaard.getRequestURI()
                        + (bewaard.getQueryString() == null ? "" : "?" + bewaard.getQueryString()))
                .orElse("/");
        UI.getCurrent().getPage().setLocation(naar);
    }
}
