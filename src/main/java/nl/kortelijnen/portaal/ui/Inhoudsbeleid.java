package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Content-Security-Policy with a nonce on every page. {@code 'unsafe-eval'} stays: Vaadin 25.2 cannot do without it.
 * Nothing is loaded from elsewhere.
 */
@Component
class Inhoudsbeleid implements VaadinServiceInitListener {

    private static final String BELEID = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom toeval = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent gebeurtenis) {
        if (gebeurtenis.getSource().getDeploymentConfiguration().isProductionMode()) {
            gebeurtenis.addIndexHtmlRequestListener(this::beveilig);
        }
    }

    private void beveilig(IndexHtmlResponse pagina) {
        byte[] bytes = new byte[18];
        toeval.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        Element hoofd = pagina.getDocument().head();
        pagina.getDocument().child(0).attr("lang", "nl");
        hoofd.prependElement("script")
                .appendText("window.Vaadin=window.Vaadin||{};window.Vaadin.Flow=window.Vaadin.Flow||{};"
                        + "window.Vaadin.Flow.nonce='" + nonce + "';");
        pagina.getDocument().getElementsByTag("script").attr("nonce", nonce);
        VaadinResponse antwoord = pagina.getVaadinResponse();
        antwoord.setHeader("Content-Security-Policy", BELEID.formatted(nonce));
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("Referrer-Policy", "same-origin");
        antwoord.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (pagina.getVaadinRequest().isSecure()) {
            antwoord.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
