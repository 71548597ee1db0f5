package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.consultatie.overdracht.Overdracht;
import nl.kortelijnen.consultatie.overdracht.Overdrachtbericht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.overdracht.Overdrachtstand;
import nl.kortelijnen.consultatie.overdracht.Overdrachtstap;
import nl.kortelijnen.consultatie.raad.Collegalijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import org.jspecify.annotations.Nullable;

/** A handover: how it was done, how it stands, and what one can do. */
@org.springframework.stereotype.Component
class Overdrachtkaarten {

    private final Overdrachten overdrachten;
    private final Collegalijst collegas;
    private final List<Paginadeel> delen;

    Overdrachtkaarten(Overdrachten overdrachten, Collegalijst collegas, List<Paginadeel> delen) {
        this.overdrachten = overdrachten;
        this.collegas = collegas;
        this.delen = List.copyOf(delen);
    }

    void bied(String nummer, Runnable daarna) {
        Overdrachtdialogen.bied(collegas.anderen(), new Deelplek("overdragen", delen), (wie, bericht) -> {
                    overdrachten.bied(nummer, wie, bericht);
                    daarna.run();
                })
                .open();
    }

    Component kaart(Overdracht overdracht, Runnable daarna) {
        String soort = overdracht.warm() ? "Warme overdracht" : "Koude overdracht";
        Daarnakaart kaart = new Daarnakaart(
                soort
                        + (overdracht.kant() == Overdrachtstap.Kant.ONTVANGER
                                ? " van " + overdracht.van()
                                : " aan " + overdracht.naar()),
                pil(overdracht));
        kaart.klein("Bij vraag " + overdracht.vraagnummer() + ".");
        bericht(kaart, overdracht.bericht());
        kaart.klein(voortgang(overdracht));
        if (overdracht.afwijzing() != null) {
            kaart.zin("Waarom niet: " + overdracht.afwijzing());
        }
        if (overdracht.stagneert() != null) {
            kaart.zin("Wat er vastloopt: " + overdracht.stagneert());
        }
        return kaart.doen(acties(overdracht, daarna));
    }

    private static void bericht(Daarnakaart kaart, @Nullable Overdrachtbericht bericht) {
        if (bericht == null) {
            return;
        }
        LocalDate gesprek = bericht.gesprek();
        if (gesprek == null) {
            kaart.zin("Zonder gesprek: " + bericht.reden());
        } else {
            kaart.zin("Gesprek op " + Nederlands.datum(gesprek) + " met " + bericht.deelnemers() + ".");
            kaart.zin("Wat het gezin koos: " + bericht.keuze());
        }
        kaart.zin("Wat je van elkaar verwacht: " + bericht.verwachting());
    }

    private static String voortgang(Overdracht overdracht) {
        Long dagen = overdracht.dagenTotContact();
        LocalDate termijn = overdracht.oppaktermijn();
        return switch (overdracht.stand()) {
            case AANGEBODEN ->
                overdracht.kant() == Overdrachtstap.Kant.ONTVANGER
                        ? "Overgedragen is het pas als jij ja zegt."
                        : "Overgedragen is het pas als " + overdracht.naar() + " ja zegt.";
            case AANGENOMEN ->
                (overdracht.wachtlijst() ? "Staat op de wachtlijst. " : "")
                        + (termijn == null
                                ? ""
                                : "Uiterlijk " + Nederlands.datum(termijn) + " is er contact met het gezin.");
            case OPGEPAKT ->
                dagen == null
                        ? "Er is contact met het gezin."
                        : "Er was contact na " + Nederlands.aantal(dagen, "dag", "dagen") + ".";
            case STAGNEERT ->
                overdracht.ontvangen() == null
                        ? overdracht.van() + " heeft dit nog niet bevestigd."
                        : overdracht.van() + " heeft dit gelezen.";
            case NIET_AANGENOMEN -> "De hulp blijft bij " + overdracht.van() + ".";
        };
    }

    private static Pil pil(Overdracht overdracht) {
        if (overdracht.zonderContact()) {
            return new Pil(Pil.Toon.SPOED, "Nog geen contact");
        }
        return new Pil(
                switch (overdracht.stand()) {
                    case AANGEBODEN, AANGENOMEN -> Pil.Toon.WACHT;
                    case OPGEPAKT -> Pil.Toon.GOED;
                    case STAGNEERT -> Pil.Toon.SPOED;
                    case NIET_AANGENOMEN -> Pil.Toon.RUSTIG;
                },
                overdracht.stand() == Overdrachtstand.AANGENOMEN && overdracht.wachtlijst()
                        ? "Wachtlijst"
                        : overdracht.stand().label());
    }

    private List<Component> acties(Overdracht overdracht, Runnable daarna) {
        List<Component> acties = new ArrayList<>();
        if (overdracht.mag(Overdrachtstap.NEEM_AAN)) {
            acties.add(Knoppen.hoofd(
                    "Neem over",
                    klik -> Overdrachtdialogen.neemAan(wachtlijst -> {
                                overdrachten.neemAan(overdracht.id(), wachtlijst);
                                daarna.run();
                            })
                            .open()));
            acties.add(Knoppen.gewoon(
                    "Neem niet over",
                    klik -> Overdrachtdialogen.wijsAf(reden -> {
                                overdrachten.wijsAf(overdracht.id(), reden);
                                daarna.run();
                            })
                            .open()));
        }
        if (overdracht.mag(Overdrachtstap.MELD_CONTACT)) {
            acties.add(Knoppen.hoofd(
                    "Er is contact",
                    klik -> Overdrachtdialogen.contact(dag -> {
                                overdrachten.meldContact(overdracht.id(), dag);
                                daarna.run();
                            })
                            .open()));
        }
        if (overdracht.mag(Overdrachtstap.MELD_STAGNATIE)) {
            acties.add(Knoppen.gewoon(
                    "Het stagneert",
                    klik -> Overdrachtdialogen.stagneert(waarom -> {
                                overdrachten.meldStagnatie(overdracht.id(), waarom);
                                daarna.run();
                            })
                            .open()));
        }
        if (overdracht.mag(Overdrachtstap.BEVESTIG)) {
            acties.add(Knoppen.hoofd("Ik heb dit gelezen", klik -> {
                overdrachten.bevestig(overdracht.id());
                daarna.run();
            }));
        }
        if (overdracht.mag(Overdrachtstap.HEROPEN)) {
            acties.add(Knoppen.gewoon("Heropen", klik -> {
                overdrachten.heropen(overdracht.id());
                daarna.run();
            }));
        }
        return acties;
    }
}
