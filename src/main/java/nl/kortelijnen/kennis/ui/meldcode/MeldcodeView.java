package nl.kortelijnen.kennis.ui.meldcode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** The Meldcode, step by step. The server gives the texts; what is chosen and noted never leaves the window (G09). */
@Route("meldcode")
@PageTitle("Meldcode · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/meldcode.css")
class MeldcodeView extends Div {

    private static final String SCRIPT = lees();
    private static final String BEL_DIRECT = "bel-direct-bij-eer-dwang-of-verminking";

    /** What is added here is about reporting as such. */
    private static final UUID NERGENS_VAN = new UUID(0, 0);

    private final Kennisbank kennisbank;

    MeldcodeView(Kennisbank kennisbank, List<Paginadeel> aanvullingen) {
        this.kennisbank = kennisbank;
        addClassNames("bladzij", "meldcode");
        add(
                new Paginakop("Meldcode, stap voor stap")
                        .kruimel("kennis", "Kennis", "Meldcode")
                        .onder("Wat je kiest en opschrijft blijft in dit venster. Wij bewaren niets.")
                        .acties(Knoppen.bel("0800-2000", "Veilig Thuis: 0800-2000")),
                stappenbalk());
        aanvullingen.stream()
                .filter(een -> een.soort().equals("melden"))
                .flatMap(een -> een.bij(NERGENS_VAN).stream())
                .forEach(this::add);
        for (Meldcodestap stap : Meldcodestap.values()) {
            add(stap(stap));
        }
        add(slot());
        addAttachListener(erbij -> getElement().executeJs(SCRIPT));
    }

    private static Nav stappenbalk() {
        OrderedList lijst = new OrderedList();
        for (Meldcodestap stap : Meldcodestap.values()) {
            lijst.add(new ListItem(
                    Stapdelen.knop(stap.nummer() + " " + stap.titel(), "stapknop", "stap-" + stap.nummer())));
        }
        Nav balk = new Nav(lijst);
        balk.addClassName("stappenbalk");
        balk.setAriaLabel("Stappen van de meldcode");
        return balk;
    }

    private Section stap(Meldcodestap stap) {
        H2 kop = new H2("Stap " + stap.nummer() + ": " + stap.titel());
        kop.getElement().setAttribute("tabindex", "-1");
        UnorderedList doen = new UnorderedList();
        for (int plek = 0; plek < stap.doen().size(); plek++) {
            ListItem regel = new ListItem(stap.doen().get(plek));
            regel.getElement().setAttribute("data-met-familie", stap.isMetFamilie(plek));
            doen.add(regel);
        }
        doen.addClassName("stapdoen");
        Paragraph wanneer = new Paragraph(stap.wanneer());
        Section deel = new Section(kop);
        if (stap == Meldcodestap.GESPREK) {
            wanneer.getElement().setAttribute("data-niet-bij-direct", true);
            deel.add(nietPraten());
        }
        deel.add(wanneer, doen);
        deel.addClassName("meldstap");
        deel.getElement().setAttribute("data-stap", String.valueOf(stap.nummer()));
        if (stap == Meldcodestap.OVERLEG) {
            deel.add(afslag());
        }
        if (stap == Meldcodestap.BESLISSEN) {
            deel.add(new Afwegingen());
        }
        deel.add(Stapdelen.notitie("notitie-" + stap.nummer(), stap.notitie()), leesOok(stap), verder(stap));
        return deel;
    }

    /** Takes the place of the step's own opening: a warning and its opposite do not stand side by side (AG13). */
    private static Bericht nietPraten() {
        Bericht niet = new Bericht(
                Bericht.Toon.FOUT,
                "Praat nu niet met de ouders of de familie. Bel eerst Veilig Thuis. "
                        + "Je koos in stap 2 voor eer, dwang, achterlating of verminking.");
        niet.getElement().setAttribute("data-gesprek-niet", true);
        return niet;
    }

    private static Component afslag() {
        Div direct = new Div(
                new Bericht(
                        Bericht.Toon.FOUT,
                        "Ga direct naar Veilig Thuis. Praat niet eerst met de familie en vraag geen tolk uit hun "
                                + "omgeving. Bij levensgevaar: 112."),
                new Div(
                        Knoppen.bel("0800-2000", "Bel Veilig Thuis: 0800-2000", "hoofd"),
                        Knoppen.bel("112", "Levensgevaar: 112", "nood")));
        direct.getElement().setAttribute("data-direct", true);
        direct.addClassName("direct");
        Div afslag = new Div(
                Stapdelen.vraag(
                        "denk",
                        "Waar denk je aan?",
                        "Eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking",
                        "direct",
                        "Iets anders, of ik weet het nog niet",
                        "anders"),
                direct);
        afslag.addClassName("afslag");
        return afslag;
    }

    private Div leesOok(Meldcodestap stap) {
        Div links = new Div(new Span("Helpt bij deze stap:"));
        links.addClassNames("rij-v", "klein", "leesook");
        stap.leesOok().stream().flatMap(id -> kennisbank.item(id).stream()).forEach(item -> {
            Anchor link = new Anchor(Kennisadres.van(item.id()), item.titel());
            link.setTarget("_blank"); // the notes stay open in this window
            link.getElement().setAttribute("data-met-familie", Familiegesprek.hoortBij(item));
            links.add(link);
        });
        if (stap.isMetFamilie(0)) {
            kennisbank.item(BEL_DIRECT).ifPresent(item -> {
                Anchor direct = new Anchor(Kennisadres.van(item.id()), item.titel());
                direct.setTarget("_blank");
                direct.getElement().setAttribute("data-bij-direct", true);
                links.add(direct);
            });
        }
        return links;
    }

    private static Div verder(Meldcodestap stap) {
        Div knoppen = new Div();
        knoppen.addClassName("rij-v");
        if (stap.nummer() > 0) {
            knoppen.add(Stapdelen.knop("Vorige stap", "gewoon", "vorige"));
        }
        if (stap != Meldcodestap.BESLISSEN) {
            knoppen.add(Stapdelen.knop("Volgende stap", "hoofd", "volgende"));
        }
        return knoppen;
    }

    private static Section slot() {
        Span melding = new Span();
        melding.getElement().setAttribute("data-melding", true);
        melding.getElement().setAttribute("role", "status");
        Div knoppen = new Div(
                Stapdelen.knop("Kopieer mijn aantekeningen", "gewoon", "kopieer"),
                Stapdelen.knop("Print", "gewoon", "print"),
                Stapdelen.knop("Wis alles", "gewoon", "wis"),
                Knoppen.link("meldcode/na-een-melding", "geschiedenis", "Wat gebeurt er na een melding?"));
        knoppen.addClassName("rij-v");
        Section slot = new Section(knoppen, melding);
        slot.addClassName("meldslot");
        return slot;
    }

    private static String lees() {
        try (InputStream bron = Objects.requireNonNull(MeldcodeView.class.getResourceAsStream("/kennis/meldcode.js"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
