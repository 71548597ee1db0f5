package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.koppeling.Huiskoppeling;
import nl.kortelijnen.consultatie.koppeling.Huiskoppelingen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;

/** Which household a consultation is about, for whoever may see both (E16). */
@org.springframework.stereotype.Component
class Koppelkaarten {

    private final Huiskoppelingen koppelingen;

    Koppelkaarten(Huiskoppelingen koppelingen) {
        this.koppelingen = koppelingen;
    }

    List<Huiskoppeling> bij(Consultvraag vraag) {
        return koppelingen.bij(vraag);
    }

    Component kaart(Huiskoppeling koppeling, Runnable daarna) {
        return kaart(koppeling.huishouden(), koppeling, daarna);
    }

    /** @param kop what it is called where it stands */
    Component kaart(String kop, Huiskoppeling koppeling, Runnable daarna) {
        Daarnakaart kaart = new Daarnakaart(
                kop, koppeling.geldt() ? new Pil(Pil.Toon.GOED, "Gekoppeld") : new Pil(Pil.Toon.RUSTIG, "Ontkoppeld"));
        kaart.zin(koppeling.doel() + " · " + koppeling.grondslag());
        kaart.klein("Gekoppeld door " + koppeling.door() + " op "
                + Nederlands.datum(
                        koppeling.gekoppeld().atZone(Nederlands.TIJDZONE).toLocalDate()) + ".");
        if (koppeling.ontkoppeld() != null) {
            kaart.klein("Ontkoppeld door " + koppeling.ontkoppeldDoor() + " op "
                    + Nederlands.datum(
                            koppeling.ontkoppeld().atZone(Nederlands.TIJDZONE).toLocalDate())
                    + ".");
            return kaart;
        }
        return kaart.klein("Dit ziet alleen wie bij dit huishouden betrokken is.")
                .doen(List.of(Knoppen.gewoon("Ontkoppel", klik -> ontkoppel(koppeling, daarna))));
    }

    private void ontkoppel(Huiskoppeling koppeling, Runnable daarna) {
        new Vraagdialoog(
                        "Ontkoppel dit huishouden",
                        "Vraag " + koppeling.nummer() + " hoort daarna niet meer bij " + koppeling.huishouden()
                                + ". De vraag zelf blijft zoals hij is.",
                        "Ontkoppel",
                        () -> {
                            koppelingen.ontkoppel(koppeling.id());
                            daarna.run();
                        })
                .open();
    }

    void koppel(Consultvraag vraag, Runnable daarna) {
        List<Huiskeuze> keuzes = koppelingen.keuzes(vraag);
        if (keuzes.isEmpty()) {
            Toast.fout("Je bent nu bij geen huishouden betrokken, of je logde in zonder tweede stap. "
                    + "Koppelen hoeft ook niet: de vraag loopt gewoon door.");
            return;
        }
        Select<Huiskeuze> huishouden = new Select<>();
        huishouden.setLabel("Welk huishouden?");
        huishouden.setItems(keuzes);
        huishouden.setItemLabelGenerator(Huiskeuze::werknaam);
        Select<Doel> doel = new Select<>();
        doel.setLabel("Waarvoor koppel je?");
        doel.setItems(Doel.values());
        doel.setItemLabelGenerator(Doel::label);
        Select<Grondslag> grondslag = new Select<>();
        grondslag.setLabel("Op welke grond?");
        grondslag.setItems(Grondslag.values());
        grondslag.setItemLabelGenerator(Grondslag::label);
        grondslag.setHelperText("Kies de grond die bij dit huishouden voor dit doel staat.");
        Stream.of(huishouden, doel, grondslag).forEach(Select::setWidthFull);
        new Vraagdialoog(
                        "Koppel een huishouden",
                        "Dit hoeft niet. Een vraag zegt niet om wie het gaat, en dat blijft zo voor de deskundige: "
                                + "alleen wie bij het huishouden betrokken is ziet de koppeling.",
                        "Koppel",
                        () -> {
                            Huiskeuze gekozen = huishouden
                                    .getOptionalValue()
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies het huishouden."));
                            koppelingen.koppel(vraag.nummer(), gekozen.id(), doel.getValue(), grondslag.getValue());
                            daarna.run();
                        },
                        new Bericht(Bericht.Toon.RUSTIG, "Koppelen komt in het logboek van het huishouden."),
                        huishouden,
                        doel,
                        grondslag)
                .open();
    }
}
