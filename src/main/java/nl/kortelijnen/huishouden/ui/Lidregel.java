package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Lidtijd;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Taalkeuze;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** One member, to be changed and taken away; what was taken away can be put back. */
class Lidregel extends ListItem {

    private final Huishouden huishouden;
    private final Lid lid;
    private final Huishoudens huishoudens;
    private final Runnable ververs;

    Lidregel(Huishouden huishouden, Lid lid, Huishoudens huishoudens, Runnable ververs) {
        this.huishouden = huishouden;
        this.lid = lid;
        this.huishoudens = huishoudens;
        this.ververs = ververs;
        Span naam = new Span(lid.aanduiding());
        naam.addClassName("vet");
        Div tekst = new Div(naam);
        tekst.addClassName("stapel");
        String onder = onder(huishouden, lid);
        if (!onder.isEmpty()) {
            Span taal = new Span(onder);
            taal.addClassNames("klein", "stil");
            tekst.add(taal);
        }
        add(new Initialen(lid.aanduiding()).klein(), tekst);
        if (!huishouden.nood()) {
            add(
                    Knoppen.icoon("potlood", "Wijzig " + lid.aanduiding(), klik -> wijzig()),
                    Knoppen.icoon("weg", "Haal " + lid.aanduiding() + " weg", klik -> haalWeg()));
        }
    }

    private static String onder(Huishouden huishouden, Lid lid) {
        List<String> delen = new ArrayList<>();
        Lidtijd tijd = huishouden.nietNu().get(lid.id());
        if (tijd != null) {
            delen.add(tijd.zin());
        }
        if (!lid.taal().isEmpty()) {
            delen.add(Taal.van(lid.taal()).naam());
        }
        if (lid.tolk()) {
            delen.add("tolk nodig");
        }
        return String.join(" · ", delen);
    }

    private void wijzig() {
        TextField naam = new TextField("Rol of voornaam");
        naam.setMaxLength(Huishoudens.LANGSTE_AANDUIDING);
        naam.setValue(lid.aanduiding());
        Taalkeuze taal = new Taalkeuze("Spreekt het liefst");
        taal.setHelperText("Om iemand te vinden die deze taal spreekt. Niet verplicht.");
        Taal.bekend(lid.taal()).ifPresent(taal::setValue);
        Checkbox tolk = new Checkbox("Heeft een tolk nodig", lid.tolk());
        new Vraagdialoog(
                        "Wijzig " + lid.aanduiding(),
                        "Vul alleen in wat jullie nodig hebben.",
                        "Bewaar",
                        () -> {
                            String code = Optional.ofNullable(taal.getValue())
                                    .map(Taal::code)
                                    .orElse("");
                            huishoudens.wijzigLid(
                                    huishouden.id(), lid, new Lid(lid.id(), naam.getValue(), code, tolk.getValue()));
                            ververs.run();
                        },
                        naam,
                        taal,
                        tolk)
                .open();
    }

    private void haalWeg() {
        huishoudens.haalLidWeg(huishouden.id(), lid.id());
        ververs.run();
        Toast.gelukt(lid.aanduiding() + " is weggehaald.", "Zet terug", () -> {
            huishoudens.voegLidToe(huishouden.id(), lid);
            ververs.run();
        });
    }
}
