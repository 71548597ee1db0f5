package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Nazorgmoment;
import nl.kortelijnen.huishouden.plan.Nazorguitkomst;
import nl.kortelijnen.huishouden.plan.Plansoort;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** What is asked to make a plan, and to keep it alive. */
class Plandialogen {

    private final UUID huishouden;
    private final Toekomstplannen plannen;
    private final Nazorg nazorg;
    private final LocalDate vandaag;
    private final Runnable ververs;

    Plandialogen(UUID huishouden, Toekomstplannen plannen, Nazorg nazorg, LocalDate vandaag, Runnable ververs) {
        this.huishouden = huishouden;
        this.plannen = plannen;
        this.nazorg = nazorg;
        this.vandaag = vandaag;
        this.ververs = ververs;
    }

    void maak() {
        Select<Plansoort> soort = new Select<>();
        soort.setLabel("Wat voor plan?");
        soort.setItems(Plansoort.values());
        soort.setItemLabelGenerator(Plansoort::label);
        soort.setValue(Plansoort.TOEKOMSTPLAN);
        soort.setHelperText(Plansoort.TOEKOMSTPLAN.uitleg());
        soort.addValueChangeListener(
                keuze -> soort.setHelperText(keuze.getValue().uitleg()));
        TextArea wens = wens();
        new Vraagdialoog(
                        "Maak een plan met het gezin",
                        "Schrijf het samen, in woorden van het gezin. Daarna komen de afspraken.",
                        "Begin het plan",
                        () -> {
                            plannen.maak(huishouden, soort.getValue(), wens.getValue());
                            ververs.run();
                        },
                        soort,
                        wens)
                .open();
    }

    void wijzigWens(Toekomstplan plan) {
        TextArea wens = wens();
        wens.setValue(plan.wens());
        new Vraagdialoog(
                        "Wat wil het gezin?",
                        "In hun eigen woorden.",
                        "Bewaar",
                        () -> {
                            plannen.wijzigWens(huishouden, plan.id(), wens.getValue());
                            ververs.run();
                        },
                        wens)
                .open();
    }

    private static TextArea wens() {
        TextArea wens = new TextArea("Wat wil het gezin zelf?");
        wens.setMaxLength(Toekomstplannen.LANGSTE_TEKST);
        wens.setRequiredIndicatorVisible(true);
        wens.setPlaceholder("Bijvoorbeeld: rust in huis, en dat de kinderen weer bij oma logeren");
        return wens;
    }

    void spreekAf(Toekomstplan plan) {
        TextField tekst = veld("Wat spreken jullie af?", Toekomstplannen.LANGSTE_TEKST);
        TextField wie = veld("Wie doet het?", Toekomstplannen.LANGSTE_WIE);
        wie.setHelperText("Een rol of een voornaam: oma, de buurvrouw, de wijkagent.");
        RadioButtonGroup<Boolean> netwerk = vanWie();
        new Vraagdialoog(
                        "Nieuwe afspraak",
                        "Wat mensen uit het eigen netwerk doen, blijft als de hulp weggaat.",
                        "Voeg toe",
                        () -> {
                            plannen.spreekAf(
                                    huishouden, plan.id(), tekst.getValue(), wie.getValue(), netwerk.getValue());
                            ververs.run();
                        },
                        tekst,
                        wie,
                        netwerk)
                .open();
    }

    void waakVoor(Toekomstplan plan) {
        TextField beeld = veld("Waaraan zien jullie dat het weer misgaat?", Toekomstplannen.LANGSTE_TEKST);
        TextField wacht = veld("Wie let daarop?", Toekomstplannen.LANGSTE_WIE);
        wacht.setHelperText("Mag iemand zonder account zijn: een tante, de juf, een vriend.");
        RadioButtonGroup<Boolean> netwerk = vanWie();
        TextField actie = veld("Wat doet die persoon dan?", Toekomstplannen.LANGSTE_TEKST);
        new Vraagdialoog(
                        "Nieuw signaal om op te letten",
                        "Maak het klein en zichtbaar. Je kunt er een kaartje van afdrukken.",
                        "Voeg toe",
                        () -> {
                            plannen.waakVoor(
                                    huishouden,
                                    plan.id(),
                                    beeld.getValue(),
                                    wacht.getValue(),
                                    netwerk.getValue(),
                                    actie.getValue());
                            ververs.run();
                        },
                        beeld,
                        wacht,
                        netwerk,
                        actie)
                .open();
    }

    private static TextField veld(String label, int langste) {
        TextField veld = new TextField(label);
        veld.setMaxLength(langste);
        veld.setRequiredIndicatorVisible(true);
        return veld;
    }

    private static RadioButtonGroup<Boolean> vanWie() {
        RadioButtonGroup<Boolean> netwerk = new RadioButtonGroup<>("Dat is iemand");
        netwerk.setItems(true, false);
        netwerk.setItemLabelGenerator(eigen -> eigen ? "uit het eigen netwerk" : "van een organisatie");
        netwerk.setValue(true);
        return netwerk;
    }

    void aanvaard(Toekomstplan plan) {
        TextField door = veld("Wie zei ja?", Toekomstplannen.LANGSTE_WIE);
        door.setHelperText("Bijvoorbeeld: moeder, vader en Sami.");
        Datumveld op = new Datumveld("Op welke dag?");
        op.setMax(vandaag);
        op.setValue(vandaag);
        Datumveld evaluatie = new Datumveld("Wanneer kijken jullie er samen naar?");
        evaluatie.setMin(vandaag.plusDays(1));
        evaluatie.setHelperText("Niet verplicht. De vaste contactpersoon krijgt die dag een bericht.");
        new Vraagdialoog(
                        "Het gezin zegt ja",
                        "Daarna kun je afspraken en signalen nog aanvullen. Het plan zelf blijft staan.",
                        "Leg vast",
                        () -> {
                            plannen.aanvaard(
                                    huishouden,
                                    plan.id(),
                                    door.getValue(),
                                    Optional.ofNullable(op.gekozen())
                                            .orElseThrow(() -> new Fout.RegelGeschonden("Vul in op welke dag.")),
                                    evaluatie.gekozen());
                            Toast.gelukt("Het gezin zei ja tegen dit plan.");
                            ververs.run();
                        },
                        door,
                        op,
                        evaluatie)
                .open();
    }

    void gezien(Toekomstplan plan, Toekomstplan.Terugval signaal) {
        Datumveld dag = new Datumveld("Wanneer is het gezien?");
        dag.setMax(vandaag);
        dag.setValue(vandaag);
        new Vraagdialoog(
                        "Gezien: " + signaal.beeld(),
                        "Afgesproken is: " + signaal.actie() + ". Loopt er niets meer? Open het dan weer bij Verloop.",
                        "Leg vast",
                        () -> {
                            plannen.gezien(
                                    huishouden,
                                    plan.id(),
                                    signaal.id(),
                                    Optional.ofNullable(dag.gekozen()).orElse(vandaag));
                            ververs.run();
                        },
                        dag)
                .open();
    }

    void gooiWeg(Toekomstplan plan) {
        new Vraagdialoog(
                        "Gooi dit plan weg",
                        "Het gezin zei er nog geen ja tegen. De tekst is daarna weg, voor iedereen.",
                        "Gooi weg",
                        () -> {
                            plannen.gooiWeg(huishouden, plan.id());
                            ververs.run();
                        })
                .open();
    }

    void doe(Nazorgmoment moment) {
        RadioButtonGroup<Nazorguitkomst> uitkomst = new RadioButtonGroup<>("Hoe gaat het?");
        uitkomst.setItems(Nazorguitkomst.values());
        uitkomst.setItemLabelGenerator(Nazorguitkomst::label);
        uitkomst.addClassName("onderelkaar");
        TextArea verslag = new TextArea("Wat hoorde je?");
        verslag.setMaxLength(Toekomstplannen.LANGSTE_TEKST);
        verslag.setHelperText("Niet verplicht.");
        new Vraagdialoog(
                        moment.soort().label(),
                        "Zijn er zorgen? Kijk dan naar de signalen in het plan, en open het huishouden weer als dat nodig is.",
                        "Leg vast",
                        () -> {
                            nazorg.doe(
                                    huishouden,
                                    moment.id(),
                                    Optional.ofNullable(uitkomst.getValue())
                                            .orElseThrow(() -> new Fout.RegelGeschonden("Kies hoe het gaat.")),
                                    verslag.getValue());
                            ververs.run();
                        },
                        uitkomst,
                        verslag)
                .open();
    }

    void verzet(Nazorgmoment moment) {
        Datumveld naar = new Datumveld("Naar welke dag?");
        naar.setMin(vandaag);
        new Vraagdialoog(
                        "Verzet dit moment",
                        "Het blijft staan tot iemand het deed.",
                        "Verzet",
                        () -> {
                            nazorg.verzet(
                                    huishouden,
                                    moment.id(),
                                    Optional.ofNullable(naar.gekozen())
                                            .orElseThrow(() -> new Fout.RegelGeschonden("Kies een dag.")));
                            ververs.run();
                        },
                        naar)
                .open();
    }
}
