package nl.kortelijnen.huishouden.verloop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagebron;
import nl.kortelijnen.huishouden.Inzagedeel;
import org.springframework.stereotype.Component;

/** What the family reads about its episodes. */
@Component
class Verloopinzage implements Inzagebron {

    private final Episodes episodes;

    Verloopinzage(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.VERLOOP;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        return episodes.van(huishouden).stream()
                .map(een -> new Inzage.Stuk(kop(een), tekst(een)))
                .toList();
    }

    private static String kop(Episode een) {
        LocalDate einde = een.gesloten();
        return "Wij waren betrokken vanaf " + Nederlands.datum(een.melding())
                + (einde == null ? "" : " tot " + Nederlands.datum(einde));
    }

    private static String tekst(Episode een) {
        Afloop afloop = een.afloop();
        return Stream.of(
                        Stream.of(
                                "De melding kwam van: " + een.sector().label(),
                                een.aanleiding(),
                                afloop == null ? "Fase: " + een.zorgfase().naam() : afloop.label(),
                                een.zonderPlan().isEmpty() ? "" : "Gesloten zonder plan, omdat: " + een.zonderPlan()),
                        een.stappen().stream()
                                .map(stap -> "Naar “" + stap.naar() + "”"
                                        + (stap.afwijking().isEmpty() ? "" : ", omdat: " + stap.afwijking())),
                        een.opschalingen().stream()
                                .map(besluit -> (besluit.nodig() ? "MDA++ was nodig: " : "MDA++ was niet nodig: ")
                                        + besluit.motivering()))
                .flatMap(regels -> regels)
                .filter(regel -> !regel.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
