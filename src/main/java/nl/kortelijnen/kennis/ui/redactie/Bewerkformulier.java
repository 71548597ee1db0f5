package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.kennis.redactie.Kennisvelden;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;

/** The fields of a text, those that its kind has. Every change is told at once, a little after typing stops. */
class Bewerkformulier extends Div {

    private static final int RUST_MS = 500;
    private static final Set<String> VAN_UITGAVE = Set.of("versie", "status", "bereik");

    private final Map<String, TextField> regels = new LinkedHashMap<>();
    private final Map<String, Datumveld> dagen = new LinkedHashMap<>();
    private final Map<String, TextArea> vakken = new LinkedHashMap<>();
    private final Map<String, Meerkeuze<String>> keuzes = new LinkedHashMap<>();
    final Select<Kennissoort> soort = new Select<>();
    final TextArea tekst = new TextArea("Tekst");
    private final Button afbeelding = Knoppen.met(Knoppen.stil("Voeg een afbeelding toe", klik -> {}), "plus");
    private final Runnable bijVerandering;
    private Kennisvelden gezien = new Kennisvelden(Map.of(), Map.of(), "");

    Bewerkformulier(Runnable bijVerandering) {
        this.bijVerandering = bijVerandering;
        addClassNames("bewerkformulier", "formulierblokken");
        soort.setLabel("Soort");
        soort.setItems(Kennissoort.zelfTeSchrijven());
        soort.setItemLabelGenerator(Kennissoort::label);
        soort.addValueChangeListener(verandering -> {
            toonPerSoort(verandering.getValue());
            meld(verandering);
        });
        TextField titel = regel("titel", "Titel", "");
        titel.addClassName("titelveld");
        tekst.setHelperText("Bij ‘Zo zien lezers het’ zie je meteen hoe het wordt.");
        tekst.setMinRows(12);
        luister(tekst);
        Datumveld nagekeken = dag("nagekeken", "Nagekeken op");
        Datumveld geldigTot = dag("geldigTot", "Geldig tot");
        geldigTot.setHelperText("Dan vragen we je weer te kijken.");
        add(new Formulierblok(
                "Waar gaat het over?",
                "",
                titel,
                soort,
                vak("samenvatting", "Samenvatting", "In een of twee zinnen: wat heeft de lezer eraan?")));
        TextArea tenzij = vak(
                "tenzij",
                "TENZIJ",
                "Wanneer geldt dit niet, en wat doe je dan? Is er geen uitzondering, schrijf: geen");
        tenzij.addClassName("tenzijveld");
        add(new Formulierblok(
                "De tekst",
                "",
                tenzij,
                vak("letterlijk", "Letterlijk", ""),
                vak("bedoeld", "Vaak bedoeld", ""),
                vak("alarm", "Toch alarm", "Wanneer is het wel echt gevaarlijk?"),
                vak("lezingen", "Twee lezingen", "Elke lezing op een eigen regel"),
                vak("vragen", "Vragen", "Elke vraag op een eigen regel"),
                new Opmaakbalk(tekst, afbeelding),
                tekst));
        add(new Formulierblok(
                "Wie moet dit vinden?",
                "",
                keuze(
                        "fase",
                        "Fase",
                        fasen(),
                        code -> Fase.van(code).map(Fase::label).orElse(code)),
                keuze("themas", "Thema’s", codes(Codelijst.THEMAS), Codelijst.THEMAS::label),
                keuze("doelgroep", "Voor wie", codes(Codelijst.DOELGROEPEN), Codelijst.DOELGROEPEN::label),
                vak("voorbeeldvragen", "Zo kan iemand het vragen", "Alleen voor het zoeken; elke vraag op een regel")));
        add(new Formulierblok(
                "Beschermt dit levens?",
                "Alleen als er staat: bel direct, zeg het niemand, of ga er niet heen. Dan staat het altijd bovenaan.",
                keuze("eerst", "Eerst bij deze thema’s", codes(Codelijst.THEMAS), Codelijst.THEMAS::label),
                vak("eerstBij", "Eerst bij deze woorden", "Elk woord of korte zin op een eigen regel")));
        add(new Formulierblok(
                "Waar komt het vandaan?",
                "",
                regel("bron", "Bron", "Zonder namen van mensen."),
                Formulierblok.naast(nagekeken, geldigTot),
                regel("versie", "Versie", ""),
                regel("status", "Stand", "concept, vastgesteld of herzien"),
                regel("bereik", "Waar geldt het?", "")));
    }

    void toon(Kennisvelden velden) {
        gezien = velden;
        Kennissoort nu = Kennissoort.van(velden.enkel("soort")).orElse(Kennissoort.ARTIKEL);
        soort.setItems(nu.isZelfTeSchrijven() ? Kennissoort.zelfTeSchrijven() : List.of(nu));
        soort.setValue(nu);
        regels.forEach((naam, veld) -> veld.setValue(velden.enkel(naam)));
        dagen.forEach((naam, veld) -> veld.setValue(dag(velden.enkel(naam)).orElse(null)));
        vakken.forEach((naam, veld) ->
                veld.setValue(isLijst(naam) ? String.join("\n", velden.lijst(naam)) : velden.enkel(naam)));
        keuzes.forEach((naam, veld) -> veld.setValue(Set.copyOf(velden.lijst(naam))));
        tekst.setValue(velden.tekst());
        toonPerSoort(soort.getValue());
    }

    void bijAfbeelding(Runnable vraag) {
        afbeelding.addClickListener(klik -> vraag.run());
    }

    /** Puts a paragraph where the cursor was; at the end when it was nowhere. */
    void voegIn(String markdown, Runnable daarna) {
        tekst.getElement()
                .executeJs("return this.inputElement ? this.inputElement.selectionStart : -1")
                .then(Integer.class, plek -> {
                    tekst.setValue(ingevoegd(tekst.getValue(), plek, markdown));
                    daarna.run();
                });
    }

    static String ingevoegd(String tekst, int plek, String markdown) {
        int regeleinde = plek < 0 || plek > tekst.length() ? -1 : tekst.indexOf('\n', plek);
        int waar = regeleinde < 0 ? tekst.length() : regeleinde;
        return (tekst.substring(0, waar).stripTrailing() + "\n\n" + markdown + "\n\n"
                        + tekst.substring(waar).stripLeading())
                .strip();
    }

    /** Another version has the same in the fields that are shown, and something else beside them. */
    void onthoud(Kennisvelden velden) {
        gezien = velden;
    }

    /** What stands in the fields, with what they do not show as it was. */
    Kennisvelden velden() {
        Map<String, String> enkel = new LinkedHashMap<>(gezien.enkel());
        Map<String, List<String>> lijsten = new LinkedHashMap<>(gezien.lijsten());
        enkel.put("soort", soort.getValue().code());
        regels.forEach((naam, veld) -> enkel.put(naam, veld.getValue()));
        dagen.forEach((naam, veld) -> {
            boolean gelezen = veld.getValue() != null || dag(gezien.enkel(naam)).isPresent();
            if (gelezen && !veld.isInvalid()) {
                enkel.put(naam, veld.getValue() == null ? "" : veld.getValue().toString());
            }
        });
        vakken.forEach((naam, veld) -> {
            if (isLijst(naam)) {
                lijsten.put(naam, veld.getValue().lines().toList());
            } else {
                enkel.put(naam, veld.getValue());
            }
        });
        keuzes.forEach((naam, veld) -> lijsten.put(naam, opVolgorde(gezien.lijst(naam), veld.getValue())));
        return new Kennisvelden(enkel, lijsten, tekst.getValue());
    }

    private void toonPerSoort(Kennissoort nu) {
        boolean uitspraak = nu == Kennissoort.UITSPRAAK;
        zichtbaar(uitspraak, "letterlijk", "bedoeld", "alarm");
        zichtbaar(nu == Kennissoort.HANDREIKING, "tenzij");
        zichtbaar(nu == Kennissoort.DUIDING, "lezingen");
        zichtbaar(nu == Kennissoort.DUIDING || nu == Kennissoort.VRAGENSET, "vragen");
        boolean uitgave = nu == Kennissoort.SJABLOON || nu == Kennissoort.RICHTLIJN;
        regels.forEach((naam, veld) -> veld.setVisible(uitgave || !VAN_UITGAVE.contains(naam)));
    }

    private void zichtbaar(boolean zichtbaar, String... namen) {
        Set<String> gevraagd = Set.of(namen);
        vakken.forEach((naam, veld) -> {
            if (gevraagd.contains(naam)) {
                veld.setVisible(zichtbaar);
            }
        });
    }

    private TextField regel(String naam, String label, String uitleg) {
        TextField veld = new TextField(label);
        veld.setHelperText(uitleg.isEmpty() ? null : uitleg);
        regels.put(naam, veld);
        luister(veld);
        return veld;
    }

    private Datumveld dag(String naam, String label) {
        Datumveld veld = new Datumveld(label);
        veld.addValueChangeListener(this::meld);
        dagen.put(naam, veld);
        return veld;
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private TextArea vak(String naam, String label, String uitleg) {
        TextArea veld = new TextArea(label);
        veld.setHelperText(uitleg.isEmpty() ? null : uitleg);
        veld.setMinRows(2);
        vakken.put(naam, veld);
        luister(veld);
        return veld;
    }

    private Component keuze(String naam, String label, List<String> codes, UnaryOperator<String> namen) {
        Meerkeuze<String> veld = new Meerkeuze<>(label);
        veld.setItems(codes);
        veld.setItemLabelGenerator(namen::apply);
        veld.addValueChangeListener(this::meld);
        keuzes.put(naam, veld);
        return veld;
    }

    private <V extends AbstractField<?, String> & HasValueChangeMode> void luister(V veld) {
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(RUST_MS);
        veld.addValueChangeListener(this::meld);
    }

    private void meld(HasValue.ValueChangeEvent<?> verandering) {
        if (verandering.isFromClient()) {
            bijVerandering.run();
        }
    }

    /** What stays keeps its place, so that a difference shows only what was chosen otherwise. */
    private static List<String> opVolgorde(List<String> eerst, Set<String> gekozen) {
        List<String> volgorde = new ArrayList<>(eerst);
        volgorde.retainAll(gekozen);
        gekozen.stream().filter(code -> !volgorde.contains(code)).sorted().forEach(volgorde::add);
        return volgorde;
    }

    private static boolean isLijst(String naam) {
        return List.of("lezingen", "vragen", "voorbeeldvragen", "eerstBij").contains(naam);
    }

    private static List<String> fasen() {
        return Arrays.stream(Fase.values()).map(Fase::code).toList();
    }

    private static List<String> codes(Codelijst lijst) {
        return lijst.alle().stream().map(Code::code).toList();
    }
}
