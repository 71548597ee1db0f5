package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.server.ServiceInitEvent;
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
        pagina.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval';"
                                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                                + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                                + " frame-ancestors 'none'");
        pagina.getVaadinResponse().setHeader("Cache-Control", "no-store");
        pagina.getVaadinResponse()
                .setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }
}
