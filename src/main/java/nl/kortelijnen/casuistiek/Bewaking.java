package nl.kortelijnen.casuistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.zeldzaam.Zeldzaamheid;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Aanwijzing;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for what may identify somebody in a case or a reaction (C02). */
@Component
class Bewaking {

    private final ObjectProvider<Huisherkomst> herkomst;
    private final Zeldzaamheid zeldzaamheid;

    Bewaking(ObjectProvider<Huisherkomst> herkomst, Zeldzaamheid zeldzaamheid) {
        this.herkomst = herkomst;
        this.zeldzaamheid = zeldzaamheid;
    }

    /** Of a case, with its drawing. */
    List<Vondst> vondsten(CasusRij rij) {
        Set<Aanwijzing> inTekening = rij.tekening == null
                ? Set.of()
                : Roltekening.uitTekst(rij.tekening).aanwijzingen();
        return vondsten(
                rij.tekst(),
                rij.redenen(),
                velden -> Herkenner.metCombinaties(
                        velden,
                        bekend(rij.huishouden),
                        inTekening,
                        samen -> zeldzaamheid.isGewoon(samen, rij.schrijver)));
    }

    /** Of a text that is nobody's yet. */
    List<Vondst> vondsten(Casustekst tekst) {
        return vondsten(tekst, Map.of(), velden -> Herkenner.metCombinaties(velden, List.of()));
    }

    private static List<Vondst> vondsten(
            Casustekst tekst,
            Map<RedenRij.Sleutel, String> redenen,
            Function<List<String>, List<List<Herkend>>> bewaker) {
        List<Casusveld> volgorde = List.of(Casusveld.values());
        List<List<Herkend>> perVeld =
                bewaker.apply(volgorde.stream().map(tekst::van).toList());
        List<Vondst> vondsten = new ArrayList<>();
        for (int plek = 0; plek < volgorde.size(); plek++) {
            for (Herkend herkend : perVeld.get(plek)) {
                Casusveld veld = volgorde.get(plek);
                String reden = redenen.get(new RedenRij.Sleutel(veld, herkend.tekst()));
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
}
