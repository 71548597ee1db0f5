package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.signaal.Huishoudsignaal;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.verloop.Episode;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.huishouden.verloop.Zorgfasen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.Organisatienamen;

/** Where it stands now, what was seen, and what was before. */
public class Verloopdeel extends Div {

    private final Huishouden huishouden;
    private final Diensten diensten;
    private final LocalDate vandaag;
    private final Episodedialogen dialogen;

    /** What this part asks. */
    public record Diensten(Episodes episodes, Zorgfasen fasen, Signalen signalen, Organisatienamen organisaties) {}

    public Verloopdeel(Huishouden huishouden, Diensten diensten, LocalDate vandaag, Runnable ververs) {
        this.huishouden = huishouden;
        this.diensten = diensten;
        this.vandaag = vandaag;
        this.dialogen = new Episodedialogen(huishouden.id(), diensten.episodes(), vandaag, ververs);
        addClassNames("huisvlak", "verloop");
        List<Episode> alle = diensten.episodes().van(huishouden.id());
        List<Huishoudsignaal> signalen = diensten.signalen().van(huishouden.id());
        Map<UUID, String> namen = diensten.organisaties()
                .namen(signalen.stream()
                        .map(Huishoudsignaal::organisatie)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        add(
                nu(alle),
                new Signaalvlak(
                        huishouden.id(), diensten.signalen(), signalen, namen, !huishouden.nood(), vandaag, ververs));
        if (!alle.isEmpty()) {
            add(geschiedenis(alle));
        }
    }

    private Section nu(List<Episode> alle) {
        Section deel = new Section(new H2("Waar staan we nu?"));
        deel.addClassName("paneel");
        alle.stream().filter(Episode::loopt).findFirst().ifPresentOrElse(een -> deel.add(lopend(een)), () -> {
            boolean weer = !alle.isEmpty();
            String zin = weer
                    ? "Er loopt nu niets. De laatste keer is afgesloten op "
                            + Nederlands.datum(
                                    Objects.requireNonNull(alle.getFirst().gesloten())) + "."
                    : "Er is nog geen melding genoteerd. Begin ermee als jullie het verloop hier willen volgen.";
            deel.add(
                    huishouden.nood()
                            ? new LegeStaat(zin)
                            : new LegeStaat(
                                    zin,
                                    Knoppen.hoofd(
                                            weer ? "Open weer" : "Begin met een melding",
                                            klik -> dialogen.meld(weer))));
        });
        return deel;
    }

    private Div lopend(Episode een) {
        Div feiten = new Div(new Span("Melding " + Nederlands.datum(een.melding()) + " · "
                + een.sector().label()));
        feiten.addClassName("rij-v");
        if (een.hermelding()) {
            feiten.add(new Pil(Pil.Toon.WACHT, "Her-melding"));
        }
        if (!een.opschalingen().isEmpty() && een.opschalingen().getLast().nodig()) {
            feiten.add(new Pil(Pil.Toon.SPOED, "MDA++"));
        }
        Div vak = new Div(feiten);
        vak.addClassName("lopend");
        if (!een.aanleiding().isEmpty()) {
            vak.add(new Paragraph(een.aanleiding()));
        }
        vak.add(new Zorgfasebaan(een, diensten.fasen().alle()));
        if (!huishouden.nood()) {
            Div knoppen = new Div(
                    Knoppen.hoofd(
                            "Naar een andere fase",
                            klik -> dialogen.zetZorgfase(een, diensten.fasen().alle())),
                    Knoppen.gewoon("Is MDA++ nodig?", klik -> dialogen.besluitOpschaling()),
                    Knoppen.gewoon("Sluit af", klik -> dialogen.sluit(een)));
            knoppen.addClassName("knoppenrij");
            vak.add(knoppen);
        }
        return vak;
    }

    private Section geschiedenis(List<Episode> alle) {
        Section deel = new Section(new H2("Wat er gebeurde"));
        deel.addClassName("paneel");
        alle.forEach(een -> {
            deel.add(new H3(kop(een)), uitkomst(een));
            List<Gebeurd> gebeurd = gebeurd(een);
            if (!gebeurd.isEmpty()) {
                UnorderedList lijst = new UnorderedList();
                lijst.addClassName("tijdlijn");
                gebeurd.forEach(stap -> lijst.add(rij(stap)));
                deel.add(lijst);
            }
        });
        return deel;
    }

    private static String kop(Episode een) {
        LocalDate einde = een.gesloten();
        return Nederlands.datum(een.melding()) + (einde == null ? ", loopt nog" : " tot " + Nederlands.datum(einde));
    }

    private static Component uitkomst(Episode een) {
        String zin = een.sector().label() + (een.hermelding() ? " · her-melding" : "");
        if (een.afloop() != null) {
            zin += " · " + een.afloop().label() + (een.metPlan() ? " · met een plan voor de toekomst" : "");
        }
        Paragraph regel =
                new Paragraph(een.zonderPlan().isEmpty() ? zin : zin + " · zonder plan, omdat: " + een.zonderPlan());
        regel.addClassNames("klein", "stil");
        return regel;
    }

    private record Gebeurd(Instant op, String wat, String waarom, String door) {}

    private static List<Gebeurd> gebeurd(Episode een) {
        List<Gebeurd> alles = new ArrayList<>();
        een.stappen()
                .forEach(stap -> alles.add(new Gebeurd(
                        stap.op(),
                        "Van “" + stap.van() + "” naar “" + stap.naar() + "”",
                        stap.afwijking(),
                        stap.door())));
        een.opschalingen()
                .forEach(besluit -> alles.add(new Gebeurd(
                        besluit.op(),
                        besluit.nodig() ? "MDA++ is nodig" : "MDA++ is niet nodig",
                        besluit.motivering(),
                        besluit.door())));
        alles.sort(Comparator.comparing(Gebeurd::op).reversed());
        return alles;
    }

    private ListItem rij(Gebeurd een) {
        Span dag = new Span(Nederlands.moment(een.op(), vandaag));
        dag.addClassNames("klein", "stil", "nw");
        Span wat = new Span(een.wat());
        wat.addClassName("vet");
        Div stapel = new Div(wat);
        stapel.addClassName("stapel");
        if (!een.waarom().isEmpty()) {
            Paragraph waarom = new Paragraph(een.waarom());
            waarom.addClassName("vrije-tekst");
            stapel.add(waarom);
        }
        Span wie = new Span(een.door());
        wie.addClassNames("klein", "stil");
        stapel.add(wie);
        return new ListItem(dag, stapel);
    }
}
