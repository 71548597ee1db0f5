package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.verbetering.Cijferverloop;
import nl.kortelijnen.verslag.verbetering.Geadresseerde;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import org.jspecify.annotations.Nullable;

/** Beside a point: whose it is, before when, where it comes from, and what proves it. */
final class Puntgegevens extends Aside {

    private final DescriptionList lijst = new DescriptionList();

    Puntgegevens(Volgpunt punt, @Nullable Cijferverloop cijfer, LocalDate vandaag) {
        addClassName("puntgegevens");
        getElement().setAttribute("aria-label", "Over dit punt");
        Volgpunt.Eigenaar eigenaar = punt.eigenaar();
        Geadresseerde voor = punt.geadresseerde();
        if (voor != null) {
            zet("Voor wie", voor.label());
        }
        zet("Van wie", eigenaar == null ? "Nog van niemand. Een organisator wijst het toe." : eigenaar.naam());
        if (punt.streefdatum() != null) {
            zet(
                    "Klaar voor",
                    Nederlands.datum(punt.streefdatum()) + (punt.isTeLaat(vandaag) ? " (die dag is voorbij)" : ""));
        }
        zet("Sinds", Nederlands.langeDatum(punt.sinds()) + ", " + Leeftijd.zin(punt.maanden(vandaag)));
        herkomst(punt);
        if (cijfer != null) {
            zet("Hangt aan", cijfer.naam());
        }
        if (!punt.bewijs().isBlank()) {
            Div bewijs = new Div(new Span(punt.bewijs()));
            bewijs.addClassName("stapel");
            if (!punt.bewijslink().isBlank()) {
                bewijs.add(bewijs(punt.bewijslink()));
            }
            lijst.add(new DescriptionList.Term(punt.staat().open() ? "Laatste bewijs" : "Bewijs"));
            lijst.add(new DescriptionList.Description(bewijs));
        }
        add(lijst);
    }

    private void herkomst(Volgpunt punt) {
        Volgpunt.Herkomst herkomst = punt.herkomst();
        if (herkomst == null) {
            zet("Thema", punt.waar());
            return;
        }
        String waar = punt.waar() + (punt.alinea() == null ? "" : ", alinea " + punt.alinea());
        Div uit = new Div(new Anchor(herkomst.adres(), herkomst.titel()), new Span(waar));
        uit.addClassName("stapel");
        lijst.add(new DescriptionList.Term("Uit het verslag"));
        lijst.add(new DescriptionList.Description(uit));
    }

    static Component bewijs(String adres) {
        boolean intern = adres.startsWith("/");
        Anchor link = new Anchor(adres, intern ? "Bekijk het bewijs" : "Bekijk het bewijs (opent een andere site)");
        if (!intern) {
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return link;
    }

    private void zet(String naam, String waarde) {
        lijst.add(new DescriptionList.Term(naam));
        lijst.add(new DescriptionList.Description(waarde));
    }
}
