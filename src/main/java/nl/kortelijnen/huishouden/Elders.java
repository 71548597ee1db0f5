package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import org.springframework.stereotype.Service;

/**
 * One person in several households (H08): who can be drawn here too, and where else somebody stands. Only of the
 * households of whoever asks; each household from which something is told has this in its log as a reading.
 */
@Service
public class Elders {

    private static final String BETREFT = "mensen in meer huishoudens";

    private final Neo4jElders opslag;
    private final Huishoudens huishoudens;
    private final Huishoudtoegang toegang;

    Elders(Neo4jElders opslag, Huishoudens huishoudens, Huishoudtoegang toegang) {
        this.opslag = opslag;
        this.huishoudens = huishoudens;
        this.toegang = toegang;
    }

    /**
     * Somebody who stands in another household.
     *
     * @param washier whether they stood in this drawing before, and were taken out
     * @param registers what is known of them wherever they are drawn, by its name in the drawing
     */
    public record Mens(
            UUID id, String aanduiding, Huishoudregel huishouden, boolean washier, Map<String, Object> registers) {}

    /**
     * Those with a name in the other households of whoever asks, by household and name; who stands in this one already
     * is not among them.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for the one who asks
     */
    public List<Mens> mensen(UUID huishouden) {
        toegang.lees(huishouden, BETREFT);
        Map<UUID, Huishoudregel> andere = andere(huishouden);
        andere.keySet().forEach(ander -> toegang.lees(ander, BETREFT));
        Map<UUID, List<Neo4jElders.Wie>> waar = opslag.mensen(huishouden, andere.keySet());
        List<Mens> mensen = new ArrayList<>();
        andere.forEach((ander, regel) -> waar.getOrDefault(ander, List.of())
                .forEach(een ->
                        mensen.add(new Mens(een.id(), een.aanduiding(), regel, een.washier(), een.registers()))));
        mensen.sort(
                Comparator.comparing((Mens mens) -> mens.huishouden().werknaam().waarde(), Nederlands.VOLGORDE)
                        .thenComparing(Mens::aanduiding, Nederlands.VOLGORDE));
        return mensen;
    }

    /**
     * The other households of whoever asks in which this person stands.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for the one who asks
     */
    public List<Huishoudregel> waarNog(UUID huishouden, UUID persoon) {
        toegang.lees(huishouden, BETREFT);
        Map<UUID, Huishoudregel> andere = andere(huishouden);
        List<UUID> waar = opslag.huishoudensVan(huishouden, persoon);
        List<Huishoudregel> gevonden = andere.values().stream()
                .filter(regel -> waar.contains(regel.id()))
                .toList();
        gevonden.forEach(regel -> toegang.lees(regel.id(), BETREFT));
        return gevonden;
    }

    private Map<UUID, Huishoudregel> andere(UUID huishouden) {
        return huishoudens.vanMij().stream()
                .filter(regel -> !regel.id().equals(huishouden))
                .collect(Collectors.toMap(Huishoudregel::id, Function.identity()));
    }
}
