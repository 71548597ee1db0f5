package nl.kortelijnen.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text of a version that will be read by all, with where it stands. */
record Verslagtekst(String waar, String tekst) {

    static List<Verslagtekst> van(VersieRij rij) {
        List<Verslagtekst> teksten = new ArrayList<>();
        teksten.add(new Verslagtekst("Titel", rij.titel));
        rij.organisatoren.lines().forEach(regel -> teksten.add(new Verslagtekst("Organisatoren", regel)));
        rij.organisaties.lines().forEach(regel -> teksten.add(new Verslagtekst("Wie waren er", regel)));
        rij.functies.lines().forEach(regel -> teksten.add(new Verslagtekst("Functies", regel)));
        rij.inleiding.lines().forEach(regel -> teksten.add(new Verslagtekst("Inleiding", regel)));
        for (OnderdeelRij onderdeel : rij.onderdelen) {
            teksten.add(new Verslagtekst("Naam van een onderdeel", onderdeel.naam));
            onderdeel.toelichting.lines().forEach(regel -> teksten.add(new Verslagtekst(onderdeel.naam, regel)));
            rij.punten.stream()
                    .filter(punt -> punt.onderdeel.equals(onderdeel.id))
                    .flatMap(punt -> Stream.of(punt.tekst, punt.antwoord))
                    .forEach(tekst -> teksten.add(new Verslagtekst(onderdeel.naam, tekst)));
        }
        rij.slotwoord.lines().forEach(regel -> teksten.add(new Verslagtekst("Slot", regel)));
        return teksten.stream().filter(tekst -> !tekst.tekst.isBlank()).toList();
    }

    /** Changes all those texts. */
    static void verander(VersieRij rij, UnaryOperator<String> verandering) {
        rij.titel = nietLeeg(rij.titel, verandering);
        rij.organisatoren = perRegel(rij.organisatoren, verandering);
        rij.organisaties = perRegel(rij.organisaties, verandering);
        rij.functies = perRegel(rij.functies, verandering);
        rij.inleiding = perRegel(rij.inleiding, verandering);
        rij.slotwoord = perRegel(rij.slotwoord, verandering);
        for (OnderdeelRij onderdeel : rij.onderdelen) {
            onderdeel.naam = nietLeeg(onderdeel.naam, verandering);
            onderdeel.toelichting = perRegel(onderdeel.toelichting, verandering);
        }
        for (PuntRij punt : rij.punten) {
            punt.tekst = nietLeeg(punt.tekst, verandering);
            punt.antwoord = perRegel(punt.antwoord, verandering);
        }
    }

    private static String perRegel(String tekst, UnaryOperator<String> verandering) {
        return tekst.lines().map(verandering).collect(Collectors.joining("\n")).strip();
    }

    private static String nietLeeg(String tekst, UnaryOperator<String> verandering) {
        String anders = perRegel(tekst, verandering);
        return anders.isBlank() ? "(naam weggelaten)" : anders;
    }
}
