package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.verloop.Afloop;
import nl.kortelijnen.huishouden.verloop.Episode;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.huishouden.verloop.Sector;
import nl.kortelijnen.huishouden.verloop.Sluiting;
import nl.kortelijnen.huishouden.verloop.Zorgfase;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The steps of an episode, each asked in a dialog that says what will follow. */
class Episodedialogen {

    private final UUID huishouden;
    private final Episodes episodes;
    private final LocalDate vandaag;
    private final Runnable ververs;

    Episodedialogen(UUID huishouden, Episodes episodes, LocalDate vandaag, Runnable ververs) {
        this.huishouden = huishouden;
        this.episodes = episodes;
        this.vandaag = vandaag;
        this.ververs = ververs;
    }

    /** @param weer whether there were episodes before */
    void meld(boolean weer) {
        Datumveld dag = dag("Dag van de melding");
        Select<Sector> sector = new Select<>();
        sector.setLabel("Van wie kwam de melding?");
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(Sector::label);
        TextField aanleiding = new TextField("Aanleiding in een paar woorden");
        aanleiding.setMaxLength(Episodes.LANGSTE_AANLEIDING);
        aanleiding.setHelperText("Niet verplicht. Zonder namen.");
        new Vraagdialoog(
                        weer ? "Open weer" : "Begin met een melding",
                        weer
                                ? "Alles van eerder blijft staan. Momenten om na te vragen hoe het gaat vervallen."
                                : "Vanaf nu houden jullie hier het verloop bij, tot jullie samen afsluiten.",
                        weer ? "Open weer" : "Begin",
                        () -> {
                            Sector van = Optional.ofNullable(sector.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies van wie de melding kwam."));
                            episodes.meld(huishouden, gekozen(dag), van, aanleiding.getValue());
                            ververs.run();
                        },
                        dag,
                        sector,
                        aanleiding)
                .open();
    }

    void zetZorgfase(Episode episode, List<Zorgfase> fasen) {
        Select<Zorgfase> naar = new Select<>();
        naar.setLabel("Naar welke fase?");
        naar.setItems(fasen.stream()
                .filter(fase -> !fase.code().equals(episode.zorgfase().code()))
                .toList());
        naar.setItemLabelGenerator(Zorgfase::naam);
        volgende(episode.zorgfase(), fasen).ifPresent(naar::setValue);
        CheckboxGroup<Zorgfase.Controle> gedaan =
                new CheckboxGroup<>("Wat is klaar in “" + episode.zorgfase().naam() + "”?");
        gedaan.setItems(episode.zorgfase().controles());
        gedaan.setItemLabelGenerator(Zorgfase.Controle::tekst);
        gedaan.setVisible(!episode.zorgfase().controles().isEmpty());
        TextArea afwijking = new TextArea("Niet alles klaar en toch verder? Waarom?");
        afwijking.setMaxLength(Episodes.LANGSTE_TEKST);
        afwijking.setVisible(gedaan.isVisible());
        new Vraagdialoog(
                        "Naar een andere fase",
                        "Vink aan wat klaar is. Is er iets niet klaar, dan schrijf je op waarom jullie toch verder gaan.",
                        "Ga naar deze fase",
                        () -> {
                            Zorgfase fase = Optional.ofNullable(naar.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies de fase."));
                            episodes.zetZorgfase(
                                    huishouden,
                                    fase.code(),
                                    gedaan.getValue().stream()
                                            .map(Zorgfase.Controle::code)
                                            .collect(Collectors.toSet()),
                                    afwijking.getValue());
                            Toast.gelukt("Fase: " + fase.naam() + ".");
                            ververs.run();
                        },
                        naar,
                        gedaan,
                        afwijking)
                .open();
    }

    private static Optional<Zorgfase> volgende(Zorgfase nu, List<Zorgfase> fasen) {
        int plek = fasen.indexOf(nu);
        return plek >= 0 && plek + 1 < fasen.size() ? Optional.of(fasen.get(plek + 1)) : Optional.empty();
    }

    void besluitOpschaling() {
        RadioButtonGroup<Boolean> nodig = new RadioButtonGroup<>("Is MDA++ nodig?");
        nodig.setItems(true, false);
        nodig.setItemLabelGenerator(ja -> ja ? "Ja, we pakken dit met meer organisaties tegelijk aan" : "Nee, nu niet");
        TextArea waarom = new TextArea("Waarom wel of niet?");
        waarom.setMaxLength(Episodes.LANGSTE_TEKST);
        waarom.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Is MDA++ nodig?",
                        "Bij geweld dat niet stopt en dat één organisatie niet alleen kan keren. Het besluit blijft "
                                + "staan, met jullie motivering.",
                        "Leg besluit vast",
                        () -> {
                            boolean ja = Optional.ofNullable(nodig.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies ja of nee."));
                            episodes.besluitOpschaling(huishouden, ja, waarom.getValue());
                            ververs.run();
                        },
                        nodig,
                        waarom)
                .open();
    }

    void sluit(Episode episode) {
        Datumveld op = dag("Afgesloten op");
        op.setMin(episode.melding());
        RadioButtonGroup<Afloop> afloop = new RadioButtonGroup<>("Hoe eindigt het?");
        afloop.setItems(Afloop.values());
        afloop.setItemLabelGenerator(Afloop::label);
        afloop.setValue(Afloop.AFGEROND);
        TextArea zonder = new TextArea("Waarom is er geen plan voor de toekomst?");
        zonder.setMaxLength(Episodes.LANGSTE_TEKST);
        zonder.setHelperText("Alleen de vaste contactpersoon sluit zonder plan. Het telt mee in de cijfers.");
        zonder.setVisible(!episode.metPlan());
        afloop.addValueChangeListener(keuze -> zonder.setVisible(!episode.metPlan()
                && keuze.getValue() != null
                && keuze.getValue().vraagtPlan()));
        new Vraagdialoog(
                        "Sluit af",
                        "Wie betrokken is, blijft het huishouden zien. Over vier weken, een kwartaal en een half jaar "
                                + "vraagt het portaal de vaste contactpersoon om te horen hoe het gaat. Openen kan altijd weer.",
                        "Sluit af",
                        () -> {
                            episodes.sluit(huishouden, new Sluiting(gekozen(op), afloop.getValue(), zonder.getValue()));
                            Toast.gelukt("Afgesloten.");
                            ververs.run();
                        },
                        op,
                        afloop,
                        zonder)
                .open();
    }

    private Datumveld dag(String label) {
        Datumveld dag = new Datumveld(label);
        dag.setMax(vandaag);
        dag.setValue(vandaag);
        dag.setRequiredIndicatorVisible(true);
        return dag;
    }

    private static LocalDate gekozen(Datumveld dag) {
        return Optional.ofNullable(dag.gekozen())
                .orElseThrow(() -> new Fout.RegelGeschonden("Vul in: " + dag.getLabel() + "."));
    }
}
