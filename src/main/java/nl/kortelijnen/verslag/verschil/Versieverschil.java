package nl.kortelijnen.verslag.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Woordverschil;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;

/**
 * What is different between two versions of a report, piece by piece and in words. A point is the same point in both when it
 * has the same {@link Punt#spoor()}, wherever it stands and whatever it is called; a part when it stands in the same place.
 */
public record Versieverschil(List<Regel> regels) {

    /**
     * One piece that is different.
     *
     * @param waar in which part of the report
     */
    public record Regel(String waar, List<Woordverschil.Stuk> stukken) {}

    private record Stukje(String waar, String tekst) {}

    public static Versieverschil tussen(Publicatie oud, Publicatie nieuw) {
        Map<String, Stukje> links = stukjes(oud);
        Map<String, Stukje> rechts = stukjes(nieuw);
        Set<String> sleutels = new LinkedHashSet<>(rechts.keySet());
        sleutels.addAll(links.keySet());
        List<Regel> regels = new ArrayList<>();
        for (String sleutel : sleutels) {
            Stukje was = links.getOrDefault(sleutel, new Stukje("", ""));
            Stukje is = rechts.getOrDefault(sleutel, new Stukje("", ""));
            if (!was.tekst.equals(is.tekst)) {
                regels.add(
                        new Regel(is.waar.isEmpty() ? was.waar : is.waar, Woordverschil.tussen(was.tekst, is.tekst)));
            }
        }
        return new Versieverschil(List.copyOf(regels));
    }

    private static Map<String, Stukje> stukjes(Publicatie verslag) {
        Map<String, Stukje> stukjes = new LinkedHashMap<>();
        Kopgegevens kop = verslag.kop();
        zet(stukjes, "titel", "Titel", kop.titel());
        zet(stukjes, "datum", "Datum", kop.datum() == null ? "" : Nederlands.langeDatum(kop.datum()));
        zet(stukjes, "plaats", "Plaats", kop.plaats());
        zet(
                stukjes,
                "deelnemers",
                "Aantal deelnemers",
                kop.deelnemers() == null ? "" : kop.deelnemers().toString());
        zet(stukjes, "organisatoren", "Organisatoren", String.join(", ", kop.organisatoren()));
        zet(stukjes, "organisaties", "Wie waren er", String.join(", ", kop.organisaties()));
        zet(stukjes, "functies", "Functies", String.join(", ", kop.functies()));
        zet(stukjes, "inleiding", "Inleiding", kop.inleiding());
        for (int plek = 0; plek < verslag.onderdelen().size(); plek++) {
            zet(stukjes, plek, verslag.onderdelen().get(plek));
        }
        zet(stukjes, "slot", "Slot", kop.slot());
        return stukjes;
    }

    private static void zet(Map<String, Stukje> stukjes, int plek, Onderdeel onderdeel) {
        zet(stukjes, "naam " + plek, "Naam van een onderdeel", onderdeel.naam());
        zet(stukjes, "toelichting " + plek, onderdeel.naam(), onderdeel.toelichting());
        for (Punt punt : onderdeel.punten()) {
            String antwoord = punt.antwoord().isBlank() ? "" : " Antwoord: " + punt.antwoord();
            zet(
                    stukjes,
                    "punt " + punt.spoor(),
                    onderdeel.naam(),
                    punt.type().label() + ": " + punt.tekst() + antwoord);
        }
    }

    private static void zet(Map<String, Stukje> stukjes, String sleutel, String waar, String tekst) {
        stukjes.put(sleutel, new Stukje(waar, tekst));
    }
}
