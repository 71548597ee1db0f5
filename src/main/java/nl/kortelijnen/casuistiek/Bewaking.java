package nl.kortelijnen.casuistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for what may identify somebody in a case or a reaction (C02). */
@Component
class Bewaking {

    private final ObjectProvider<Huisherkomst> herkomst;

    Bewaking(ObjectProvider<Huisherkomst> herkomst) {
        this.herkomst = herkomst;
    }

    /** @param huishouden from which the case was begun */
    List<Vondst> vondsten(@Nullable UUID huishouden, Casustekst tekst, Map<Redensleutel, String> redenen) {
        List<Casusveld> volgorde = List.of(Casusveld.values());
        List<String> velden = volgorde.stream().map(tekst::van).toList();
        List<List<Herkend>> perVeld = Herkenner.metCombinaties(velden, bekend(huishouden));
        List<Vondst> vondsten = new ArrayList<>();
        for (int plek = 0; plek < velden.size(); plek++) {
            for (Herkend herkend : perVeld.get(plek)) {
                Casusveld veld = volgorde.get(plek);
                String reden = redenen.get(new Redensleutel(veld, herkend.tekst()));
                vondsten.add(new Vondst(vondsten.size() + 1, veld, herkend, reden));
            }
        }
        return vondsten;
    }

    /** @throws Fout.RegelGeschonden when a reaction holds something recognisable */
    void keurReactie(@Nullable UUID huishouden, String tekst) {
        List<Herkend> vondsten =
                Herkenner.inVerhaal(List.of(tekst), bekend(huishouden)).getFirst();
        if (!vondsten.isEmpty()) {
            String wat = vondsten.stream()
                    .map(vondst -> "“" + vondst.tekst() + "” ("
                            + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new Fout.RegelGeschonden("Je reactie is nog niet geplaatst: " + wat
                    + " kan iemand herkenbaar maken. Haal het weg of schrijf het algemener. Je tekst staat er nog.");
        }
    }

    List<Bekendgegeven> bekend(@Nullable UUID huishouden) {
        return huishouden == null
                ? List.of()
                : herkomst.stream()
                        .flatMap(bron -> bron.bekend(huishouden).stream())
                        .toList();
    }

    /** A reason holds for this text in this field, wherever it stands there. */
    record Redensleutel(Casusveld veld, String tekst) {}
}
