package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.dossier.Anonimiteit;
import nl.kortelijnen.gedeeld.Dagtekst;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/**
 * Points out what may identify somebody while one writes. A hint: what is never sent and what is asked about, {@code Anonimiteit} says. A day near today
 * is when something is to be done, and says nothing about who.
 */
class Herkendwenk extends Div {

    private static final int HOOGSTENS = 4;

    private static final int NABIJE_DAGEN = 62;

    private final Span zin = new Span();
    private final Supplier<LocalDate> vandaag;

    Herkendwenk(Supplier<LocalDate> vandaag) {
        this.vandaag = vandaag;
        addClassNames("herkendwenk", "klein");
        getElement().setAttribute("role", "status");
        add(new Icoon("waarschuwing").klein(), zin);
        setVisible(false);
    }

    void bekijk(String tekst) {
        List<Herkend> gevonden = tekst.isBlank()
                ? List.of()
                : Herkenner.vind(tekst).stream()
                        .filter(vondst -> !isNabijeDag(vondst))
                        .sorted(Comparator.comparing(vondst -> !Anonimiteit.isNooit(vondst)))
                        .toList();
        setVisible(!gevonden.isEmpty());
        zin.setText("Laat weg wie het is. Kijk nog eens naar: "
                + gevonden.stream()
                        .map(Herkend::tekst)
                        .distinct()
                        .limit(HOOGSTENS)
                        .map(woord -> "“" + woord + "”")
                        .collect(Collectors.joining(", "))
                + (gevonden.size() > HOOGSTENS ? " en meer." : "."));
    }

    private boolean isNabijeDag(Herkend vondst) {
        if (vondst.soort() != Gegevenssoort.DATUM) {
            return false;
        }
        LocalDate nu = vandaag.get();
        String dag = vondst.tekst().strip().replaceFirst("^(?i)(op|sinds|vanaf|tot|na|voor|van|rond|per|tegen) ", "");
        return Dagtekst.lees(dag, nu, Dagtekst.Kant.DICHTBIJ)
                .filter(gelezen -> Math.abs(ChronoUnit.DAYS.between(nu, gelezen)) <= NABIJE_DAGEN)
                .isPresent();
    }
}
