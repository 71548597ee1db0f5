package nl.kortelijnen.huishouden;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Aanwijzing;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisaanwijzingen;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudregister;
import org.springframework.stereotype.Component;

/** Origins, ages and kinds of family of all households, without saying of which: what was told in confidence stays out. */
@Component
class Aanwijzingtelling implements Huisaanwijzingen {

    private final Huishoudregister register;
    private final Neo4jHuishoudens opslag;
    private final Tekeningen tekeningen;
    private final Clock klok;

    Aanwijzingtelling(Huishoudregister register, Neo4jHuishoudens opslag, Tekeningen tekeningen, Clock klok) {
        this.register = register;
        this.opslag = opslag;
        this.tekeningen = tekeningen;
        this.klok = klok;
    }

    @Override
    public List<Geteld> alle() {
        return register.betrokken().entrySet().stream()
                .flatMap(een -> tel(een).stream())
                .toList();
    }

    private Optional<Geteld> tel(Map.Entry<UUID, Set<UUID>> huishouden) {
        UUID id = huishouden.getKey();
        return opslag.een(id).map(inhoud -> {
            List<Entiteit> beeld = tekeningen.voorBewaking(id);
            Set<Aanwijzing> aanwijzingen = new HashSet<>(
                    Rolverteller.van(beeld, Nederlands.vandaag(klok).getYear()).aanwijzingen());
            aanwijzingen.addAll(Herkenner.aanwijzingen(teksten(inhoud, beeld)));
            return new Geteld(aanwijzingen, huishouden.getValue());
        });
    }

    private static List<String> teksten(Neo4jHuishoudens.Inhoud inhoud, List<Entiteit> beeld) {
        List<String> teksten = new ArrayList<>(inhoud.velden().values());
        inhoud.notities().stream()
                .filter(notitie -> notitie.vertrouwelijkVan() == null)
                .map(Notitie::tekst)
                .forEach(teksten::add);
        beeld.forEach(een -> List.of(Register.Veld.HERKOMST, Register.Veld.TOELICHTING)
                .forEach(veld -> teksten.add(een.tekst(veld))));
        return teksten.stream().filter(tekst -> !tekst.isBlank()).toList();
    }
}
