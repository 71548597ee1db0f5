package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.vraagbaak.Afzenders;
import nl.kortelijnen.vraagbaak.Kanaalantwoord;
import nl.kortelijnen.vraagbaak.Onthullingen;
import nl.kortelijnen.vraagbaak.Vraagstappen;

/** What one can do with an answer, and what is asked first. */
final class Antwoordacties {

    private static final String KORT = "Schrijf over het werk, niet over een persoon.";

    private final UUID vraag;
    private final Vraagstappen stappen;
    private final Onthullingen onthullingen;
    private final Afzenders afzenders;
    private final Gebruiker wie;
    private final Runnable daarna;

    Antwoordacties(
            UUID vraag,
            Vraagstappen stappen,
            Onthullingen onthullingen,
            Afzenders afzenders,
            Gebruiker wie,
            Runnable daarna) {
        this.vraag = vraag;
        this.stappen = stappen;
        this.onthullingen = onthullingen;
        this.afzenders = afzenders;
        this.wie = wie;
        this.daarna = daarna;
    }

    void hielp(Kanaalantwoord antwoord) {
        stappen.aanvaard(vraag, antwoord.id());
        klaar("Dit antwoord staat nu bovenaan.");
    }

    void hielpNiet() {
        stappen.aanvaardNietMeer(vraag);
        klaar("Er is nu geen antwoord dat hielp.");
    }

    void vulAan(Kanaalantwoord antwoord) {
        TextArea tekst = new TextArea("Jouw aanvulling");
        Checkbox functie = new Functiekeuze(afzenders, wie);
        new Vraagdialoog(
                        "Vul het antwoord aan",
                        KORT,
                        "Vul aan",
                        () -> {
                            stappen.vulAan(vraag, antwoord.id(), tekst.getValue(), functie.getValue());
                            klaar("Je aanvulling staat bij het antwoord.");
                        },
                        tekst,
                        functie)
                .open();
    }

    void verbeter(Kanaalantwoord antwoord) {
        TextArea tekst = new TextArea("Jouw antwoord");
        tekst.setValue(antwoord.tekst());
        new Vraagdialoog(
                        "Verbeter je antwoord",
                        KORT,
                        "Bewaar",
                        () -> {
                            stappen.wijzigAntwoord(vraag, antwoord.id(), antwoord.versie(), tekst.getValue());
                            klaar("Je antwoord is verbeterd.");
                        },
                        tekst)
                .open();
    }

    void haalWeg(Kanaalantwoord antwoord) {
        new Vraagdialoog("Haal je antwoord weg", "Niemand leest het dan nog.", "Haal weg", () -> {
                    stappen.haalAntwoordWeg(vraag, antwoord.id());
                    klaar("Je antwoord is weg.");
                })
                .open();
    }

    void onthul(UUID bericht) {
        TextArea reden = new TextArea("Waarom moet je dit weten?");
        reden.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Wie schreef dit?",
                        "Deze collega wilde zonder naam schrijven. Wat je hier invult komt in het logboek, en de collega "
                                + "leest dat jij keek en waarom.",
                        "Toon de naam",
                        () -> {
                            String naam = onthullingen.vraag(vraag, bericht, reden.getValue());
                            daarna.run();
                            Toast.gelukt("Dit schreef " + naam + ".", "Gelezen", () -> {});
                        },
                        reden)
                .open();
    }

    private void klaar(String zin) {
        daarna.run();
        Toast.gelukt(zin);
    }
}
