package nl.kortelijnen.portaal.ui.vertrek;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.vertrek.Vertrek;
import nl.kortelijnen.toegang.vertrek.Vertrekkeuze;
import nl.kortelijnen.toegang.vertrek.Vertrekoverdracht;
import nl.kortelijnen.toegang.vertrek.Vertrekuitslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** One leaves: every line, household and consultation by name, handed over in one go, with what went both ways (N16). */
@Route(Paginas.VERTREK)
@PageTitle("Je vertrekt · Korte Lijnen")
@MetTweedeFactor
@PermitAll
class VertrekView extends Div {

    private final Vertrek vertrek;
    private final Gebruiker ik;
    private final List<Gebruiker> collegas;
    private final Map<UUID, String> organisaties;
    private final Div melding = new Div();
    private final Div wanneer = new Div();
    private final Div inhoud = new Div();
    private final List<Vertreklijst> lijsten = new ArrayList<>();

    VertrekView(Vertrek vertrek, Accounts accounts, Organisatienamen organisatienamen, Toegang toegang) {
        this.vertrek = vertrek;
        this.ik = toegang.vereis();
        this.collegas = accounts.metRol(Rol.PROFESSIONAL).stream()
                .filter(een -> !een.isZelfdeMens(ik))
                .toList();
        this.organisaties = organisatienamen.namen(collegas.stream()
                .map(Gebruiker::organisatie)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        addClassNames("bladzij", "vertrek");
        wanneer.addClassName("rij-v");
        inhoud.addClassName("stapel-ruim");
        melding.getElement().setAttribute("role", "status");
        add(
                new Paginakop("Je vertrekt")
                        .kruimel(Paginas.PROFIEL, "Profiel", "Vertrek")
                        .onder("Wat bij jou blijft liggen, en wie het overneemt. Alleen jij ziet dit zo."),
                wanneer,
                melding,
                inhoud);
        toon();
    }

    private void toon() {
        toonWanneer(vertrek.mijnDag());
        inhoud.removeAll();
        lijsten.clear();
        vertrek.blijftLiggen().forEach(deel -> lijsten.add(new Vertreklijst(deel, collegas, this::naam)));
        if (lijsten.isEmpty()) {
            inhoud.add(new LegeStaat("Er blijft niets liggen: geen lijnen, huishoudens of lopende consultaties."));
        } else {
            inhoud.add(voorAlles());
            lijsten.forEach(inhoud::add);
            inhoud.add(new Div(Knoppen.met(Knoppen.hoofd("Draag over", klik -> vraagOverdracht()), "doorgeven")));
        }
        overdrachten("Wat je overdroeg", vertrek.afgestaan(), een -> "aan " + een.naar());
        overdrachten("Wat je kreeg", vertrek.gekregen(), een -> "van " + een.van());
    }

    private void toonWanneer(Optional<LocalDate> dag) {
        wanneer.removeAll();
        wanneer.add(
                dag.map(een -> (Component) new Pil(Pil.Toon.WACHT, "Je vertrekt op " + Nederlands.datum(een)))
                        .orElseGet(() -> Stilletekst.van("Je meldde nog niet wanneer je vertrekt.")),
                Knoppen.gewoon(
                        dag.isPresent() ? "Wijzig de dag" : "Meld de dag",
                        klik -> Vertrekvraag.openVoorMij(nieuw -> {
                            vertrek.meld(ik.account(), nieuw);
                            toonWanneer(vertrek.mijnDag());
                        })));
    }

    private Component voorAlles() {
        ComboBox<Gebruiker> wie = new ComboBox<>("Alles naar dezelfde collega?");
        wie.setItems(collegas);
        wie.setItemLabelGenerator(this::naam);
        wie.setHelperText("Kies hier een collega voor alles. Hieronder kies je per regel iemand anders.");
        wie.addValueChangeListener(gekozen -> Optional.ofNullable(gekozen.getValue())
                .ifPresent(een -> lijsten.forEach(lijst -> lijst.kiesVoorAlles(een))));
        return wie;
    }

    private void vraagOverdracht() {
        List<Vertrekkeuze> keuzes =
                lijsten.stream().flatMap(lijst -> lijst.keuzes().stream()).toList();
        melding.removeAll();
        if (keuzes.isEmpty()) {
            melding.add(new Bericht(Bericht.Toon.FOUT, "Kies eerst bij minstens één regel wie het overneemt."));
            return;
        }
        Map<UUID, Gebruiker> opAccount =
                collegas.stream().collect(Collectors.toMap(Gebruiker::account, Function.identity()));
        UnorderedList wie = new UnorderedList();
        keuzes.stream()
                .collect(Collectors.groupingBy(Vertrekkeuze::naar, Collectors.counting()))
                .forEach((account, aantal) -> wie.add(new ListItem(Objects.requireNonNull(opAccount.get(account))
                                .naam() + ": " + Nederlands.aantal(aantal, "ding", "dingen"))));
        new Vraagdialoog(
                        "Draag over",
                        "Daarna zie jij deze huishoudens en consultaties niet meer, en is de lijn van je collega. "
                                + "Bel je collega eerst.",
                        "Draag over",
                        () -> draagOver(keuzes),
                        wie)
                .open();
    }

    private void draagOver(List<Vertrekkeuze> keuzes) {
        Vertrekuitslag uitslag = vertrek.draagOver(keuzes);
        toon();
        if (uitslag.gelukt() > 0) {
            melding.add(new Bericht(
                    Bericht.Toon.GOED,
                    Nederlands.aantal(uitslag.gelukt(), "ding is overgedragen.", "dingen zijn overgedragen.")));
        }
        if (!uitslag.nietGelukt().isEmpty()) {
            UnorderedList regels = new UnorderedList();
            uitslag.nietGelukt().forEach(zin -> regels.add(new ListItem(zin)));
            melding.add(new Bericht(
                    Bericht.Toon.FOUT, new Div(new Span("Dit is nog van jou, want het lukte niet:"), regels)));
        }
    }

    private void overdrachten(String titel, List<Vertrekoverdracht> alle, Function<Vertrekoverdracht, String> ander) {
        if (alle.isEmpty()) {
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("vertreklijst");
        alle.forEach(een -> lijst.add(new ListItem(new Div(
                new Span(een.kenmerk() + " "),
                Stilletekst.van(ander.apply(een) + ", "
                        + Nederlands.datum(LocalDate.ofInstant(een.op(), Nederlands.TIJDZONE)))))));
        Section deel = new Section(new H2(titel), lijst);
        deel.addClassName("blok");
        inhoud.add(deel);
    }

    private String naam(Gebruiker wie) {
        String waar = wie.organisatie() == null ? "" : organisaties.getOrDefault(wie.organisatie(), "");
        return waar.isEmpty() ? wie.naam() : wie.naam() + ", " + waar;
    }
}
