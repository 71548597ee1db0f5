package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kortelijnen.consultatie.afspraak.Afspraak;
import nl.kortelijnen.consultatie.afspraak.Afspraken;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** An appointment: when, and to take to one's own calendar. */
@org.springframework.stereotype.Component
class Afspraakkaarten {

    private static final List<Integer> MINUTEN = List.of(30, 60, 90, 120, 180);

    private final Afspraken afspraken;
    private final Clock klok;

    Afspraakkaarten(Afspraken afspraken, Clock klok) {
        this.afspraken = afspraken;
        this.klok = klok;
    }

    List<Afspraak> bij(String nummer) {
        return afspraken.bij(nummer);
    }

    Component kaart(String nummer, Afspraak afspraak, Runnable daarna) {
        ZonedDateTime begin = afspraak.begin().atZone(Nederlands.TIJDZONE);
        ZonedDateTime einde = afspraak.einde().atZone(Nederlands.TIJDZONE);
        Daarnakaart kaart = new Daarnakaart(
                hoofdletter(Nederlands.langeDatum(begin.toLocalDate())),
                afspraak.vervallen() ? new Pil(Pil.Toon.RUSTIG, "Afgezegd") : new Pil(Pil.Toon.GOED, "Afgesproken"));
        kaart.zin("Van %d.%02d tot %d.%02d uur."
                .formatted(begin.getHour(), begin.getMinute(), einde.getHour(), einde.getMinute()));
        kaart.klein("In je agenda komt alleen het nummer van de vraag, geen naam of adres.");
        return kaart.doen(acties(nummer, afspraak, daarna));
    }

    private List<Component> acties(String nummer, Afspraak afspraak, Runnable daarna) {
        List<Component> acties = new ArrayList<>();
        Anchor agenda = new Anchor(
                DownloadHandler.fromInputStream(vraag -> {
                    byte[] ics = afspraken.agenda(nummer, afspraak.id()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(ics), "consult-" + nummer + ".ics", "text/calendar", ics.length);
                }),
                "Zet in je agenda");
        agenda.addClassName("knop");
        agenda.setRouterIgnore(true);
        acties.add(agenda);
        if (afspraak.magWijzigen()) {
            acties.add(Knoppen.gewoon(
                    "Verzet",
                    klik -> moment("Verzet de afspraak", (begin, duur) -> {
                                afspraken.verzet(nummer, afspraak.id(), begin, duur);
                                daarna.run();
                            })
                            .open()));
            acties.add(Knoppen.gewoon("Zeg af", klik -> {
                afspraken.zegAf(nummer, afspraak.id());
                daarna.run();
            }));
        }
        return acties;
    }

    void maak(String nummer, Runnable daarna) {
        moment("Maak een afspraak", (begin, duur) -> {
                    afspraken.maak(nummer, begin, duur);
                    daarna.run();
                })
                .open();
    }

    private Vraagdialoog moment(String titel, BiConsumer<Instant, Duration> doen) {
        Datumveld dag = new Datumveld("Op welke dag?");
        dag.setMin(Nederlands.vandaag(klok));
        TimePicker tijd = new TimePicker("Hoe laat?");
        tijd.setStep(Duration.ofMinutes(15));
        tijd.setLocale(Nederlands.TAAL);
        tijd.setValue(LocalTime.of(10, 0));
        Select<Integer> duur = new Select<>();
        duur.setLabel("Hoe lang?");
        duur.setItems(MINUTEN);
        duur.setItemLabelGenerator(minuten -> Nederlands.duur(Duration.ofMinutes(minuten)));
        duur.setValue(MINUTEN.get(1));
        return new Vraagdialoog(
                titel,
                "Spreek plaats en namen samen af, niet hier.",
                "Bewaar",
                () -> {
                    LocalDate gekozen = Daarnavelden.verplicht(dag, "Kies een dag.");
                    if (tijd.getValue() == null) {
                        throw new Fout.RegelGeschonden("Kies hoe laat.");
                    }
                    doen.accept(
                            gekozen.atTime(tijd.getValue())
                                    .atZone(Nederlands.TIJDZONE)
                                    .toInstant(),
                            Duration.ofMinutes(duur.getValue()));
                },
                dag,
                Formulierblok.naast(tijd, duur));
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
