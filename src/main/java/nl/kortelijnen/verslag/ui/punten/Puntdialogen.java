package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Map;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.verslag.verbetering.Puntvolging;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import org.springframework.stereotype.Component;

/** What is asked before something is done with a point. */
@Component
@UIScope
class Puntdialogen {

    private final Puntvolging volging;
    private final Volgpunten punten;
    private final Ketennetwerk netwerk;

    Puntdialogen(Puntvolging volging, Volgpunten punten, Ketennetwerk netwerk) {
        this.volging = volging;
        this.punten = punten;
        this.netwerk = netwerk;
    }

    Dialog wijsToe(Volgpunt punt, Runnable daarna) {
        ComboBox<Organisatie> wie = new ComboBox<>("Welke organisatie zorgt ervoor?");
        wie.setItems(netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .filter(een -> !een.isOpgeheven())
                .toList());
        wie.setItemLabelGenerator(Organisatie::naam);
        wie.setRequiredIndicatorVisible(true);
        Volgpunt.Eigenaar nu = punt.eigenaar();
        if (nu != null) {
            wie.getListDataView()
                    .getItems()
                    .filter(een -> een.id().waarde().equals(nu.id()))
                    .findFirst()
                    .ifPresent(wie::setValue);
        }
        Datumveld dag = new Datumveld("Wanneer moet het klaar zijn?");
        dag.setValue(punt.streefdatum());
        return new Vraagdialoog(
                "Wijs toe",
                "De organisatie ziet het punt bij wat op haar wacht. Wie er werkt, zegt hoe ver het is.",
                "Wijs toe",
                () -> {
                    Organisatie gekozen = wie.getValue();
                    if (gekozen == null) {
                        throw new Fout.RegelGeschonden("Kies een organisatie.");
                    }
                    volging.wijsToe(punt.id(), gekozen.id().waarde(), dag.gekozen());
                    klaar("Dit punt is nu van " + gekozen.kort() + ".", daarna);
                },
                wie,
                dag);
    }

    Dialog cijfer(Volgpunt punt, Runnable daarna) {
        Map<String, String> cijfers = punten.cijfers();
        Select<String> cijfer = new Select<>();
        cijfer.setLabel("Welk cijfer moet stijgen?");
        cijfer.setItems(cijfers.keySet());
        cijfer.setItemLabelGenerator(code -> Objects.requireNonNullElse(cijfers.get(code), code));
        cijfer.setValue(cijfers.keySet().stream().findFirst().orElse(null));
        return new Vraagdialoog(
                "Hang aan een cijfer",
                "Het punt gaat vanzelf dicht als dit cijfer is gestegen sinds de bijeenkomst. Eerder kan niemand het "
                        + "opgelost melden.",
                "Hang aan dit cijfer",
                () -> {
                    volging.hangAanCijfer(punt.id(), Objects.requireNonNullElse(cijfer.getValue(), ""));
                    klaar("Dit punt hangt nu aan een cijfer.", daarna);
                },
                cijfer);
    }

    Dialog pakOp(Volgpunt punt, Runnable daarna) {
        TextArea wat = new TextArea("Wat gaan jullie doen?");
        wat.setHelperText("Mag leeg blijven");
        return new Vraagdialoog(
                "Pak op",
                "Iedereen met een account ziet dat dit punt loopt.",
                "Pak op",
                () -> {
                    volging.pakOp(punt.id(), wat.getValue());
                    klaar("Dit punt loopt.", daarna);
                },
                wat);
    }

    Dialog opgelost(Volgpunt punt, Runnable daarna) {
        TextArea bewijs = new TextArea("Wat is er nu anders?");
        bewijs.setRequiredIndicatorVisible(true);
        TextField link = new TextField("Waar kunnen anderen dat zien?");
        link.setHelperText("Het adres van een pagina, protocol of verslag");
        link.setRequiredIndicatorVisible(punt.cijfer() == null);
        return new Vraagdialoog(
                "Meld opgelost",
                "Opgelost vraagt een bewijs dat anderen kunnen bekijken. Een andere organisatie kan het betwisten.",
                "Meld opgelost",
                () -> {
                    volging.meldOpgelost(punt.id(), bewijs.getValue(), link.getValue());
                    klaar("Dit punt is opgelost gemeld.", daarna);
                },
                bewijs,
                link);
    }

    Dialog betwist(Volgpunt punt, Runnable daarna) {
        TextArea reden = new TextArea("Waarom is het voor jullie niet opgelost?");
        reden.setRequiredIndicatorVisible(true);
        return new Vraagdialoog(
                "Betwist",
                "Het punt gaat weer open. De eigenaar leest wat je schrijft, met je naam en je organisatie.",
                "Betwist",
                () -> {
                    volging.betwist(punt.id(), reden.getValue());
                    klaar("Het punt staat weer open.", daarna);
                },
                reden);
    }

    private static void klaar(String zin, Runnable daarna) {
        Toast.gelukt(zin);
        daarna.run();
    }
}
