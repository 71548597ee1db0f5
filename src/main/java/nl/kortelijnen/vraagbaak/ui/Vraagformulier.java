package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.vraagbaak.Persoonscontrole;
import nl.kortelijnen.vraagbaak.Vraagblad;

/** The fields of a question. What is typed is kept until it is placed; a refusal leaves everything as it stands. */
final class Vraagformulier extends Div {

    private static final int LAAGSTE_PX = 140;

    final TextField titel = new TextField("Wat wil je weten?");
    final TextArea uitleg = new TextArea("Vertel er meer over");
    final Meerkeuze<Code> themas = new Meerkeuze<>("Thema's");
    private final Div fout = new Div();

    Vraagformulier() {
        addClassName("velden");
        titel.setRequiredIndicatorVisible(true);
        titel.setMaxLength(Vraagblad.LANGSTE_TITEL);
        titel.setHelperText("In één zin, bijvoorbeeld: Hoe begin je een gesprek over geld?");
        uitleg.setMaxLength(Vraagblad.LANGSTE_UITLEG);
        uitleg.setMinHeight(LAAGSTE_PX + "px");
        uitleg.setHelperText("Mag leeg blijven. Schrijf over het werk, niet over een persoon.");
        themas.setItems(Codelijst.THEMAS.alle());
        themas.setItemLabelGenerator(Code::label);
        themas.setRequiredIndicatorVisible(true);
        themas.setHelperText("Antwoordt niemand, dan vragen we een deskundige van dit thema.");
        add(titel, uitleg, themas, fout);
    }

    void bewaak(Conceptopslag concepten, String sleutel) {
        concepten.bewaak(titel, sleutel + "/titel");
        concepten.bewaak(uitleg, sleutel + "/uitleg");
    }

    static void gooiWeg(Conceptopslag concepten, String sleutel) {
        concepten.gooiWeg(sleutel + "/titel");
        concepten.gooiWeg(sleutel + "/uitleg");
    }

    void vul(String nieuweTitel, String nieuweUitleg, Set<String> codes) {
        titel.setValue(nieuweTitel);
        uitleg.setValue(nieuweUitleg);
        kies(codes);
    }

    void kies(Set<String> codes) {
        themas.setValue(Codelijst.THEMAS.alle().stream()
                .filter(code -> codes.contains(code.code()))
                .collect(Collectors.toSet()));
    }

    /** Does this; what is refused is said below the fields. */
    void probeer(Runnable doen) {
        fout.removeAll();
        try {
            doen.run();
        } catch (Persoonscontrole.Persoonherkend e) {
            fout.add(new Bericht(
                    Bericht.Toon.FOUT, e.bericht(), Knoppen.gewoon("Schrijf het algemener", klik -> algemener())));
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
            e.veld().ifPresent(this::wijsAan);
        }
    }

    /** @throws Fout.RegelGeschonden when something is missing or too long */
    Vraagblad blad() {
        return new Vraagblad(
                titel.getValue(),
                uitleg.getValue(),
                themas.getValue().stream().map(Code::code).collect(Collectors.toSet()));
    }

    private void wijsAan(String veld) {
        switch (veld) {
            case "titel" -> titel.focus();
            case "uitleg" -> uitleg.focus();
            case "themas" -> themas.focus();
            default -> fout.getElement().callJsFunction("scrollIntoView");
        }
    }

    private void algemener() {
        titel.setValue(Persoonscontrole.algemener(titel.getValue()));
        uitleg.setValue(Persoonscontrole.algemener(uitleg.getValue()));
        fout.removeAll();
        fout.add(new Bericht(Bericht.Toon.GOED, "Aangepast. Lees na of het zo klopt."));
        titel.focus();
    }
}
