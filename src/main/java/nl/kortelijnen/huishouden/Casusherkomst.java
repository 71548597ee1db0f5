package nl.kortelijnen.huishouden;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.herkenning.herkomst.Huisverhaal;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.springframework.stereotype.Component;

/** Tells a household to the casuïstiek: whoever is involved may, and nobody is called by name. */
@Component
class Casusherkomst implements Huisherkomst {

    private static final Set<Gegevenssoort> NAMEN =
            Set.of(Gegevenssoort.NAAM, Gegevenssoort.PLAATS, Gegevenssoort.SCHOOL, Gegevenssoort.ORGANISATIE);

    private final Huishoudens huishoudens;
    private final Neo4jHuishoudens opslag;
    private final Tekeningen tekeningen;
    private final Clock klok;

    Casusherkomst(Huishoudens huishoudens, Neo4jHuishoudens opslag, Tekeningen tekeningen, Clock klok) {
        this.huishoudens = huishoudens;
        this.opslag = opslag;
        this.tekeningen = tekeningen;
        this.klok = klok;
    }

    @Override
    public List<Huiskeuze> keuzes() {
        return huishoudens.vanMij().stream()
                .map(regel -> new Huiskeuze(regel.id(), regel.werknaam().waarde()))
                .toList();
    }

    @Override
    public Huisverhaal vertel(UUID huishouden) {
        Huishouden gelezen = huishoudens.lees(huishouden);
        List<String> notities = gelezen.notities().stream()
                .filter(notitie -> notitie.vertrouwelijkVan() == null)
                .sorted(Comparator.comparing(Notitie::op))
                .map(Notitie::tekst)
                .toList();
        List<Entiteit> beeld = metLeden(tekeningen.voorGezin(huishouden), gelezen.ledenNu());
        return new Huisverhaal(Rolverteller.van(beeld, Nederlands.vandaag(klok).getYear()), notities);
    }

    /** Who belongs to it and was not drawn yet is there too. */
    private static List<Entiteit> metLeden(List<Entiteit> beeld, List<Lid> leden) {
        Set<String> getekend = beeld.stream().map(Entiteit::id).collect(Collectors.toSet());
        List<Entiteit> alles = new ArrayList<>(beeld);
        leden.stream()
                .filter(lid -> !getekend.contains(lid.id().toString()))
                .forEach(lid -> alles.add(new Entiteit(
                        lid.id().toString(),
                        Soort.PERSOON,
                        Map.of(Veld.AANDUIDING, Waarde.van(lid.aanduiding()), Veld.LID, new Waarde.Groep(Map.of())))));
        return alles;
    }

    @Override
    public List<Bekendgegeven> bekend(UUID huishouden) {
        List<Bekendgegeven> alles = new ArrayList<>();
        for (Entiteit een : tekeningen.voorBewaking(huishouden)) {
            String naam = een.tekst(Veld.AANDUIDING);
            String rol = Rolverteller.rol(een);
            alles.addAll(Bekendgegeven.inAanduiding(naam, soort(een), "de " + rol));
            for (Veld veld : List.of(Veld.ROL, Veld.HERKOMST, Veld.TOELICHTING, Veld.TEKST)) {
                alles.addAll(genoemd(een.tekst(veld)));
            }
        }
        opslag.een(huishouden).ifPresent(inhoud -> {
            alles.add(new Bekendgegeven(inhoud.werknaam().waarde(), Gegevenssoort.NAAM, "een gezin"));
            inhoud.leden()
                    .keySet()
                    .forEach(lid ->
                            alles.addAll(Bekendgegeven.inAanduiding(lid.aanduiding(), Gegevenssoort.NAAM, "iemand")));
            inhoud.velden().values().forEach(tekst -> alles.addAll(genoemd(tekst)));
            inhoud.notities().forEach(notitie -> alles.addAll(genoemd(notitie.tekst())));
        });
        return alles.stream().distinct().toList();
    }

    /** Names that stand in what was written about it. */
    private static List<Bekendgegeven> genoemd(String tekst) {
        return tekst.isBlank()
                ? List.of()
                : Herkenner.vind(tekst).stream()
                        .filter(vondst -> NAMEN.contains(vondst.soort()))
                        .flatMap(vondst ->
                                Bekendgegeven.inAanduiding(vondst.tekst(), vondst.soort(), voorstel(vondst.soort()))
                                        .stream())
                        .toList();
    }

    private static String voorstel(Gegevenssoort soort) {
        return switch (soort) {
            case PLAATS -> "een andere plaats";
            case SCHOOL -> "een school";
            case ORGANISATIE -> "een organisatie";
            default -> "iemand";
        };
    }

    private static Gegevenssoort soort(Entiteit een) {
        if (een.soort() != Soort.PLEK) {
            return Gegevenssoort.NAAM;
        }
        return een.is(Veld.PLEK_SOORT, "school") ? Gegevenssoort.SCHOOL : Gegevenssoort.ORGANISATIE;
    }
}
