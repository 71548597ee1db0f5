package nl.kortelijnen.vraagbaak.samenvatting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Herkomst;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Regel;

/**
 * Lines of many groups as the lines of one answer: below their subjects, in the order in which these came first. What
 * several groups wrote in the same words stands there once, with all its places; nothing goes.
 */
final class Regelbundel {

    private Regelbundel() {}

    static List<Regel> van(List<Groepsregel> regels) {
        Map<String, String> onderwerpen = new LinkedHashMap<>();
        Map<String, Map<String, Regel>> perOnderwerp = new LinkedHashMap<>();
        for (Groepsregel regel : regels) {
            String onderwerp = klein(regel.onderwerp());
            onderwerpen.putIfAbsent(onderwerp, regel.onderwerp());
            perOnderwerp
                    .computeIfAbsent(onderwerp, nieuw -> new LinkedHashMap<>())
                    .merge(
                            klein(regel.tekst()),
                            new Regel(
                                    onderwerpen.getOrDefault(onderwerp, regel.onderwerp()),
                                    regel.tekst(),
                                    List.of(regel.herkomst())),
                            Regelbundel::samen);
        }
        return perOnderwerp.values().stream()
                .flatMap(samen -> samen.values().stream())
                .toList();
    }

    private static Regel samen(Regel een, Regel ander) {
        List<Herkomst> beide = new ArrayList<>(een.herkomst());
        beide.addAll(ander.herkomst());
        return new Regel(een.onderwerp(), een.tekst(), beide);
    }

    /** Capitals, spaces and a full stop make no difference. */
    private static String klein(String tekst) {
        return tekst.toLowerCase(Nederlands.TAAL)
                .replaceAll("\\s+", " ")
                .replaceAll("[.;,!]+$", "")
                .strip();
    }
}
