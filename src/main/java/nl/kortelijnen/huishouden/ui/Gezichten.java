package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.VastContact;

/** Everybody who came, with from when until when: a bar per person on one line of time, in a table that says the same. */
class Gezichten extends Div {

    private final LocalDate begin;
    private final long dagen;
    private final LocalDate vandaag;

    Gezichten(List<Betrokkenheid> alle, List<VastContact> vast, LocalDate vandaag) {
        this.vandaag = vandaag;
        this.begin = alle.stream()
                .map(Betrokkenheid::vanaf)
                .min(LocalDate::compareTo)
                .orElse(vandaag);
        this.dagen = Math.max(1, ChronoUnit.DAYS.between(begin, vandaag) + 1);
        addClassName("gezichten");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Wie kwam wanneer");
        NativeTableBody rijen = new NativeTableBody();
        alle.forEach(een -> rijen.add(rij(een, contact(een, vast))));
        NativeTable tabel = new NativeTable(kop(), rijen);
        add(tabel);
    }

    /** What stands behind somebody's role when they are, or were, the household's fixed contact. */
    private static String contact(Betrokkenheid een, List<VastContact> vast) {
        List<VastContact> eigen = vast.stream()
                .filter(contact -> contact.account().equals(een.account()))
                .toList();
        if (eigen.stream().anyMatch(contact -> contact.tot() == null)) {
            return " · vaste contactpersoon";
        }
        return eigen.isEmpty() ? "" : " · was vaste contactpersoon";
    }

    private static NativeTableHeader kop() {
        NativeTableRow rij = new NativeTableRow();
        Stream.of("Wie", "Vanaf", "Tot", "Verloop").forEach(naam -> {
            NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
            cel.getElement().setAttribute("scope", "col");
            rij.add(cel);
        });
        return new NativeTableHeader(rij);
    }

    private NativeTableRow rij(Betrokkenheid een, String contact) {
        Optional<LocalDate> tot = einde(een);
        Span naam = new Span(een.naam());
        Span rol = new Span(een.rol() + contact);
        rol.addClassNames("klein", "stil");
        Div wie = new Div(naam, rol);
        wie.addClassName("stapel");
        return new NativeTableRow(
                new NativeTableCell(wie),
                new NativeTableCell(Nederlands.datum(een.vanaf())),
                new NativeTableCell(tot.map(Nederlands::datum).orElse("nu")),
                new NativeTableCell(balk(een, tot.orElse(vandaag.plusDays(1)))));
    }

    private static Optional<LocalDate> einde(Betrokkenheid een) {
        return een.beeindigd() != null
                ? Optional.of(LocalDate.ofInstant(een.beeindigd(), Nederlands.TIJDZONE))
                : Optional.ofNullable(een.tot());
    }

    private Div balk(Betrokkenheid een, LocalDate tot) {
        double van = 100.0 * ChronoUnit.DAYS.between(begin, een.vanaf()) / dagen;
        double breed = 100.0 * Math.max(1, ChronoUnit.DAYS.between(een.vanaf(), tot)) / dagen;
        Div stuk = new Div();
        stuk.getStyle()
                .set("margin-left", Math.min(98, van) + "%")
                .set("width", Math.clamp(breed, 2, 100 - Math.min(98, van)) + "%");
        Div balk = new Div(stuk);
        balk.addClassName("gezichtbalk");
        balk.getElement().setAttribute("aria-hidden", "true");
        return balk;
    }
}
