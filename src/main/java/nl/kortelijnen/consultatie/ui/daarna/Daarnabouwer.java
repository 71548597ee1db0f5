package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.afspraak.Afspraak;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.kennisdeling.Gedeeldantwoord;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppeling;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppelingen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Builds what stands below the course of a consultation: advice, what the reporter hears, handing over. */
@org.springframework.stereotype.Component
public class Daarnabouwer {

    private static final Set<Stand> IN_GANG = Set.of(Stand.AANGENOMEN, Stand.IN_GESPREK);

    private final Adviezen adviezen;
    private final Terugkoppelingen terugkoppelingen;
    private final Overdrachten overdrachten;
    private final Advieskaarten advieskaarten;
    private final Terugkoppelkaarten terugkoppelkaarten;
    private final Overdrachtkaarten overdrachtkaarten;
    private final Afspraakkaarten afspraakkaarten;
    private final Deelkaarten deelkaarten;
    private final Koppelkaarten koppelkaarten;

    Daarnabouwer(
            Adviezen adviezen,
            Terugkoppelingen terugkoppelingen,
            Overdrachten overdrachten,
            Advieskaarten advieskaarten,
            Terugkoppelkaarten terugkoppelkaarten,
            Overdrachtkaarten overdrachtkaarten,
            Afspraakkaarten afspraakkaarten,
            Deelkaarten deelkaarten,
            Koppelkaarten koppelkaarten) {
        this.adviezen = adviezen;
        this.terugkoppelingen = terugkoppelingen;
        this.overdrachten = overdrachten;
        this.advieskaarten = advieskaarten;
        this.terugkoppelkaarten = terugkoppelkaarten;
        this.overdrachtkaarten = overdrachtkaarten;
        this.afspraakkaarten = afspraakkaarten;
        this.deelkaarten = deelkaarten;
        this.koppelkaarten = koppelkaarten;
    }

    /** Empty for who sees the question from a distance. */
    public Component bij(Consultvraag vraag, Runnable daarna) {
        Div delen = new Div();
        delen.addClassName("daarna");
        if (!vraag.partij().opAfstand()) {
            delen.add(
                    afspraak(vraag, daarna),
                    advies(vraag, daarna),
                    terugkoppeling(vraag, daarna),
                    overdracht(vraag, daarna),
                    kennis(vraag, daarna),
                    huishouden(vraag, daarna));
        }
        return delen;
    }

    private Section afspraak(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Afspraak");
        List<Afspraak> alle = afspraakkaarten.bij(vraag.nummer());
        Bezoekblad.van(vraag, alle).ifPresent(deel::add);
        alle.forEach(een -> deel.add(afspraakkaarten.kaart(vraag.nummer(), een, daarna)));
        if (IN_GANG.contains(vraag.stand())) {
            deel.add(Knoppen.gewoon("Maak een afspraak", klik -> afspraakkaarten.maak(vraag.nummer(), daarna)));
        }
        return zichtbaar(deel);
    }

    private Section advies(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Advies");
        adviezen.bij(vraag.nummer()).forEach(een -> deel.add(advieskaarten.kaart(een, daarna)));
        if (vraag.partij() == Partij.DESKUNDIGE && IN_GANG.contains(vraag.stand())) {
            deel.add(Knoppen.gewoon("Geef advies", klik -> advieskaarten.geef(vraag.nummer(), daarna)));
        }
        return zichtbaar(deel);
    }

    private Section terugkoppeling(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Wat de melder hoort");
        List<Terugkoppeling> alle = terugkoppelingen.bij(vraag.nummer());
        alle.forEach(een -> deel.add(terugkoppelkaarten.kaart(een, daarna)));
        if (alle.isEmpty() && vraag.partij() == Partij.VRAGER && vraag.stand() != Stand.INGETROKKEN) {
            deel.add(Knoppen.gewoon(
                    "Spreek af wat de melder hoort", klik -> terugkoppelkaarten.spreekAf(vraag.nummer(), daarna)));
        }
        return zichtbaar(deel);
    }

    private Section overdracht(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Overdracht");
        overdrachten.bij(vraag.nummer()).forEach(een -> deel.add(overdrachtkaarten.kaart(een, daarna)));
        if (vraag.partij() == Partij.VRAGER && vraag.stand() != Stand.INGETROKKEN) {
            deel.add(Knoppen.gewoon("Draag over", klik -> overdrachtkaarten.bied(vraag.nummer(), daarna)));
        }
        return zichtbaar(deel);
    }

    private Section kennis(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Deel wat hielp");
        Gedeeldantwoord gedeeld = deelkaarten.van(vraag);
        if (gedeeld.magIntrekken()) {
            deel.add(deelkaarten.kaart(vraag.nummer(), gedeeld, daarna));
        }
        if (gedeeld.magDelen()) {
            deel.add(Knoppen.gewoon("Deel wat hielp", klik -> deelkaarten.deel(vraag.nummer(), daarna)));
        }
        return zichtbaar(deel);
    }

    /** The same for whoever may not see a household as when there is none. */
    private Section huishouden(Consultvraag vraag, Runnable daarna) {
        Section deel = deel("Huishouden");
        koppelkaarten.bij(vraag).forEach(een -> deel.add(koppelkaarten.kaart(een, daarna)));
        if (vraag.partij() == Partij.VRAGER && vraag.stand() != Stand.INGETROKKEN) {
            deel.add(Knoppen.gewoon("Koppel een huishouden", klik -> koppelkaarten.koppel(vraag, daarna)));
        }
        return zichtbaar(deel);
    }

    private static Section deel(String titel) {
        Section deel = new Section(new H2(titel));
        deel.addClassName("daarnadeel");
        return deel;
    }

    private static Section zichtbaar(Section deel) {
        deel.setVisible(deel.getComponentCount() > 1);
        return deel;
    }
}
