package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.afspraak.Afspraak;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** What an expert who comes along on a home visit should know, on one card; never where or with whom. */
final class Bezoekblad {

    private Bezoekblad() {}

    /** Only for the expert, and only for a home visit that still runs. */
    static Optional<Daarnakaart> van(Consultvraag vraag, List<Afspraak> afspraken) {
        if (vraag.soort() != Consultsoort.HUISBEZOEK
                || vraag.partij() != Partij.DESKUNDIGE
                || !vraag.stand().loopt()) {
            return Optional.empty();
        }
        Daarnakaart kaart = new Daarnakaart("Voor het huisbezoek", new Pil(Pil.Toon.RUSTIG, "Bezoekblad"));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("voorstellen");
        regels(vraag, afspraken).forEach(regel -> lijst.add(new ListItem(regel)));
        kaart.add(lijst);
        kaart.klein("Vraag het adres en de namen aan de telefoon. Die staan hier met opzet niet.");
        return Optional.of(kaart);
    }

    private static List<String> regels(Consultvraag vraag, List<Afspraak> afspraken) {
        List<String> regels = new ArrayList<>();
        afspraken.stream()
                .filter(een -> !een.vervallen())
                .findFirst()
                .map(een -> een.begin().atZone(Nederlands.TIJDZONE))
                .ifPresent(begin -> regels.add("Wanneer: " + moment(begin)));
        regels.add("Wie er gaan: " + vraag.bezoek());
        if (!vraag.wensen().isEmpty()) {
            regels.add("Gevraagd: " + vraag.wensen());
        }
        if (!vraag.veiligBellen().isEmpty()) {
            regels.add("Bellen met " + vraag.vrager() + " kan veilig: " + vraag.veiligBellen());
        }
        regels.add("Fase: " + vraag.fase().label().toLowerCase(Nederlands.TAAL));
        regels.add("Laat kinderen niet tolken. Spreek vooraf af wie begint en wat jullie doen bij gevaar: 112.");
        return regels;
    }

    private static String moment(ZonedDateTime begin) {
        return "%s om %d.%02d uur"
                .formatted(Nederlands.langeDatum(begin.toLocalDate()), begin.getHour(), begin.getMinute());
    }
}
