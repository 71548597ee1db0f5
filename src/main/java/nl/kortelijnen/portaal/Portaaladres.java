package nl.kortelijnen.portaal;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the portal is, for a link somebody else will open: as configured, else as this request found it. */
@Component
public class Portaaladres {

    private final Optional<URI> ingesteld;

    Portaaladres(@Value("${kortelijnen.adres:#{null}}") Optional<URI> ingesteld) {
        this.ingesteld = ingesteld;
    }

    /** A page of it, to be opened elsewhere. */
    public String van(String pad) {
        String basis = portaal().toString();
        return (basis.endsWith("/") ? basis : basis + "/") + pad;
    }

    public URI portaal() {
        return ingesteld.or(Portaaladres::vanDezeVraag).orElse(URI.create("http://localhost:8080"));
    }

    /** Of a page or, outside the pages, of whatever request this is. */
    private static Optional<URI> vanDezeVraag() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest vraag) {
            return Optional.of(ServletUriComponentsBuilder.fromContextPath(vraag.getHttpServletRequest())
                    .build()
                    .toUri());
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? Optional.empty()
                : Optional.of(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .build()
                        .toUri());
    }
}
