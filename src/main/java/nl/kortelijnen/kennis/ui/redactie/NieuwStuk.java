package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.Locale;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Asks what a new text is called and what kind it is; its address follows from the title. */
class NieuwStuk extends Vraagdialoog {

    private static final int LANGSTE = 60;

    NieuwStuk(Redactie redactie) {
        this(redactie, new TextField("Titel"), new Select<>());
    }

    private NieuwStuk(Redactie redactie, TextField titel, Select<Kennissoort> soort) {
        super(
                "Een nieuw stuk",
                "De titel zegt wat de lezer ermee kan. Je kunt hem later nog veranderen.",
                "Begin met schrijven",
                () -> begin(redactie, titel.getValue(), soort.getValue()),
                titel,
                soort);
        titel.setMaxLength(150);
        titel.setRequiredIndicatorVisible(true);
        soort.setLabel("Soort");
        soort.setItems(Kennissoort.zelfTeSchrijven());
        soort.setItemLabelGenerator(Kennissoort::label);
        soort.setValue(Kennissoort.HANDREIKING);
    }

    private static void begin(Redactie redactie, String titel, Kennissoort soort) {
        if (titel.isBlank()) {
            throw new Fout.RegelGeschonden("Vul een titel in.");
        }
        String adres = adres(titel);
        redactie.nieuw(adres, soort, titel.strip());
        UI.getCurrent().navigate(BewerkView.class, adres);
    }

    /** "Praat mét de ouders!" becomes "praat-met-de-ouders". */
    static String adres(String titel) {
        String kaal = Normalizer.normalize(titel, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return kaal.length() <= LANGSTE ? kaal : kaal.substring(0, LANGSTE).replaceAll("-$", "");
    }
}
