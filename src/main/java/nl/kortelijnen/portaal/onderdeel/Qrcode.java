package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Html;
import io.nayuki.qrcodegen.QrCode;

/** A QR code drawn here, so that what it holds goes nowhere else. Always dark on light, as cameras expect. */
public final class Qrcode {

    private static final int RAND = 4;

    private Qrcode() {}

    /** @param omschrijving a fixed sentence, never what somebody typed */
    public static Html van(String inhoud, String omschrijving) {
        QrCode code = QrCode.encodeText(inhoud, QrCode.Ecc.MEDIUM);
        StringBuilder pad = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    pad.append('M')
                            .append(x + RAND)
                            .append(' ')
                            .append(y + RAND)
                            .append("h1v1h-1z");
                }
            }
        }
        int maat = code.size + 2 * RAND;
        return new Html(
                "<div class='qrcode'><svg role='img' aria-label='" + omschrijving + "' viewBox='0 0 " + maat + " "
                        + maat + "' shape-rendering='crispEdges'><path d='M0 0h" + maat + "v" + maat
                        + "H0z' fill='#fff'></path><path d='" + pad + "' fill='#000'></path></svg></div>");
    }
}
