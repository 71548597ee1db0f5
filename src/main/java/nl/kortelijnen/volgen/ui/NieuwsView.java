package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.volgen.Nieuwsoverzicht;
import nl.kortelijnen.volgen.Nieuwsoverzicht.Regel;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;

/** The overview of what one follows and keeps: what is new first, then everything, each kind by itself. */
@Route(Paginas.VOLGEN)
@Menu(title = "Wat je volgt", order = 135, icon = "oog")
@PageTitle("Wat je volgt · Korte Lijnen")
@PermitAll
class NieuwsView extends Div implements BeforeEnterObserver {

    private final Nieuwsoverzicht overzicht;
    private final Volglijst lijst;

    NieuwsView(Nieuwsoverzicht overzicht, Volglijst lijst) {
        this.overzicht = overzicht;
        this.lijst = lijst;
        addClassNames("bladzij", "wat-je-volgt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon();
    }

    private void toon() {
        removeAll();
        add(new Paginakop("Wat je volgt").onder("Alleen jij ziet wat hier staat."));
        List<Regel> alles = overzicht.mijn();
        if (alles.isEmpty()) {
            add(new LegeStaat(
                    "Hier lees je straks wat er nieuw is bij vragen, thema's, mensen, organisaties en zoekvragen die je "
                            + "volgt. Kies op hun bladzijde Volg of Bewaar.",
                    Knoppen.link(Paginas.VRAGEN, "vraag", "Bekijk de vragen")));
            return;
        }
        toonNieuw(alles.stream()
                .filter(regel -> regel.gevolgd().volgt() && regel.nieuws().aantal() > 0)
                .toList());
        for (Onderwerpsoort soort : Onderwerpsoort.values()) {
            List<Regel> zijne = alles.stream()
                    .filter(regel -> regel.gevolgd().volgt()
                            && regel.gevolgd().onderwerp().soort() == soort)
                    .toList();
            if (!zijne.isEmpty()) {
                add(deel(soort.meervoud(), zijne, regel -> los(regel)));
            }
        }
        List<Regel> bewaard =
                alles.stream().filter(regel -> regel.gevolgd().bewaard()).toList();
        if (!bewaard.isEmpty()) {
            add(deel("Bewaard", bewaard, regel -> weg(regel)));
        }
        add(mail());
    }

    private void toonNieuw(List<Regel> nieuw) {
        Section deel = new Section(new H2("Nieuw"));
        if (nieuw.isEmpty()) {
            deel.add(new Paragraph("Er is niets nieuws sinds je hier was."));
        } else {
            UnorderedList regels = new UnorderedList();
            regels.addClassName("regels");
            nieuw.forEach(regel -> regels.add(new ListItem(
                    tekst(regel, true),
                    new Pil(Pil.Toon.OPEN, icoon(regel), regel.nieuws().zin()))));
            deel.add(
                    regels,
                    Knoppen.met(
                            Knoppen.gewoon("Ik heb dit gezien", klik -> {
                                overzicht.gezien(nieuw);
                                toon();
                            }),
                            "vink"));
        }
        add(deel);
    }

    private interface Actie {
        Component bij(Regel regel);
    }

    private Section deel(String titel, List<Regel> regels, Actie actie) {
        UnorderedList rijen = new UnorderedList();
        rijen.addClassName("regels");
        regels.forEach(regel -> rijen.add(new ListItem(tekst(regel, false), actie.bij(regel))));
        return new Section(new H2(titel), rijen);
    }

    private static Div tekst(Regel regel, boolean metSoort) {
        Div tekst = new Div(new Anchor(regel.nieuws().adres(), regel.nieuws().titel()));
        tekst.addClassName("stapel");
        if (metSoort) {
            Span soort = new Span(regel.gevolgd().onderwerp().soort().meervoud());
            soort.addClassNames("klein", "stil");
            tekst.add(soort);
        }
        return tekst;
    }

    private static String icoon(Regel regel) {
        return regel.gevolgd().onderwerp().soort().icoon();
    }

    private Component los(Regel regel) {
        return Knoppen.voor(
                Knoppen.stil("Volg niet meer", klik -> {
                    Onderwerp onderwerp = regel.gevolgd().onderwerp();
                    lijst.volg(onderwerp, false);
                    toon();
                    Toast.gelukt("Je volgt dit niet meer.", "Toch wel", () -> {
                        lijst.volg(onderwerp, true);
                        toon();
                    });
                }),
                regel.nieuws().titel());
    }

    private Component weg(Regel regel) {
        return Knoppen.voor(
                Knoppen.stil("Bewaar niet meer", klik -> {
                    lijst.bewaar(regel.gevolgd().onderwerp(), false);
                    toon();
                }),
                regel.nieuws().titel());
    }

    private Section mail() {
        Checkbox aan = new Checkbox("Mail mij op maandag hoeveel er nieuw is", lijst.wilMail());
        aan.addValueChangeListener(keuze -> lijst.zetMail(keuze.getValue()));
        Paragraph uitleg = new Paragraph(
                new Icoon("mail").klein(),
                new Span(" In de mail staat alleen een aantal. Een e-mailadres geef je op bij je profiel."));
        uitleg.addClassNames("klein", "stil");
        return new Section(new H2("Per mail"), aan, uitleg);
    }
}
