package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.toezicht.Accountmelding;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;

/** Says above every page, in every open session, what somebody else did with one's account: until one has seen it. */
public class Accountmeldingbalk extends Div {

    private final Accountmeldingen meldingen;
    private final Clock klok;

    Accountmeldingbalk(Accountmeldingen meldingen, Seinpost seinpost, UUID account, Clock klok) {
        this.meldingen = meldingen;
        this.klok = klok;
        addClassName("accountmelding");
        getElement().setAttribute("role", "status");
        seinpost.volg(this, account, this::toon);
        toon();
    }

    void toon() {
        removeAll();
        meldingen.mijn().stream()
                .findFirst()
                .ifPresent(een -> add(new Bericht(
                        Bericht.Toon.WACHT,
                        new Div(new Span(zin(een, klok) + ". Klopt dit niet? Bel dan meteen de privacyfunctionaris.")),
                        Knoppen.link("profiel", "profiel", "Bekijk"),
                        Knoppen.gewoon("Gezien", klik -> {
                            meldingen.gezien();
                            toon();
                        }))));
        setVisible(getComponentCount() > 0);
    }

    public static String zin(Accountmelding melding, Clock klok) {
        return hoofdletter(Nederlands.moment(melding.op(), Nederlands.vandaag(klok)))
                + " is " + (melding.door() == null ? "" : "door " + melding.door() + " ")
                + melding.wat().label();
    }

    private static String hoofdletter(String zin) {
        return zin.substring(0, 1).toUpperCase(Nederlands.TAAL) + zin.substring(1);
    }
}
