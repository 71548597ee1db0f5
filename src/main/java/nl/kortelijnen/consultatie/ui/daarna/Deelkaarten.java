package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.kennisdeling.Gedeeldantwoord;
import nl.kortelijnen.consultatie.kennisdeling.Kennisdeling;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** What helped, for colleagues who never heard of this consultation (E17). */
@org.springframework.stereotype.Component
class Deelkaarten {

    private final Kennisdeling kennisdeling;

    Deelkaarten(Kennisdeling kennisdeling) {
        this.kennisdeling = kennisdeling;
    }

    Gedeeldantwoord van(Consultvraag vraag) {
        return kennisdeling.van(vraag);
    }

    Component kaart(String nummer, Gedeeldantwoord gedeeld, Runnable daarna) {
        boolean staat = gedeeld.stand() == Antwoordvoorstel.Stand.STAAT;
        Daarnakaart kaart = new Daarnakaart(
                "Wat hielp, voor collega’s",
                new Pil(staat ? Pil.Toon.GOED : Pil.Toon.WACHT, gedeeld.stand().label()));
        kaart.klein("Wie het leest ziet niet wie vroeg, wie antwoordde of om wie het ging.");
        if (!gedeeld.leesadres().isEmpty()) {
            kaart.add(new Anchor(gedeeld.leesadres(), "Lees het in Kennis"));
        }
        return kaart.doen(
                gedeeld.magIntrekken()
                        ? List.of(Knoppen.gewoon("Trek in", klik -> trekIn(nummer, daarna)))
                        : List.of());
    }

    private void trekIn(String nummer, Runnable daarna) {
        new Vraagdialoog(
                        "Trek in wat jullie deelden",
                        "De tekst gaat uit Kennis en uit zoeken, met alle eerdere versies. Dit kan niet terug.",
                        "Trek in",
                        () -> {
                            kennisdeling.trekIn(nummer);
                            Toast.gelukt("De tekst is weg, ook uit zoeken.");
                            daarna.run();
                        })
                .open();
    }

    void deel(String nummer, Runnable daarna) {
        Antwoordvoorstel.Tekst begin = kennisdeling.voorstel(nummer);
        TextField titel = Daarnavelden.regel("Titel", "Waar gaat het over, in één regel?", Kennisdeling.LANGSTE_TITEL);
        titel.setValue(begin.titel());
        TextArea vraag = Daarnavelden.tekst("Wat was de vraag?", "Zonder wie het waren.", Kennisdeling.LANGSTE_VRAAG);
        vraag.setValue(begin.vraag());
        TextArea antwoord =
                Daarnavelden.tekst("Wat hielp?", "Wat kan een collega morgen ook doen?", Kennisdeling.LANGSTE_ANTWOORD);
        antwoord.setValue(begin.antwoord());
        antwoord.setMinRows(6);
        Meerkeuze<Code> themas = new Meerkeuze<>("Thema’s (mag leeg blijven)");
        themas.setItems(Codelijst.THEMAS.alle());
        themas.setItemLabelGenerator(Code::label);
        themas.setWidthFull();
        new Vraagdialoog(
                        "Deel wat hielp",
                        "Een redacteur die er niet bij was leest het eerst. Daarna vinden collega’s het in zoeken. Jullie "
                                + "kunnen het altijd weer intrekken.",
                        "Deel met de redactie",
                        () -> {
                            kennisdeling.deel(
                                    nummer,
                                    new Antwoordvoorstel.Tekst(
                                            titel.getValue(),
                                            vraag.getValue(),
                                            antwoord.getValue(),
                                            begin.fase(),
                                            themas.getValue().stream()
                                                    .map(Code::code)
                                                    .collect(Collectors.toSet())));
                            Toast.gelukt("De redactie leest het eerst. Je ziet hier of het erin staat.");
                            daarna.run();
                        },
                        new Bericht(
                                Bericht.Toon.RUSTIG,
                                "Wat herkenbaar leek is al vervangen. Lees na of het nog klopt. Het portaal ziet veel, "
                                        + "niet alles: jij weet of iemand dit gezin eruit haalt."),
                        titel,
                        vraag,
                        antwoord,
                        themas)
                .open();
    }
}
