package nl.kortelijnen.verslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a draft say again what it said: what stayed keeps its row, what went comes back under its own id. */
final class Terugzetting {

    private Terugzetting() {}

    static void zet(VersieRij rij, Concept was) {
        rij.zet(was.kop());
        List<UUID> volgorde = new ArrayList<>();
        Map<UUID, PuntRij> punten = perId(rij.punten);
        Map<UUID, OnderdeelRij> onderdelen =
                rij.onderdelen.stream().collect(Collectors.toMap(onderdeel -> onderdeel.id, een -> een));
        List<UUID> delen = was.onderdelen().stream().map(Onderdeel::id).toList();
        for (Onderdeel onderdeel : was.onderdelen()) {
            vul(nieuwOfOud(rij, onderdelen, onderdeel.id()), onderdeel);
            for (Punt punt : onderdeel.punten()) {
                PuntRij gezet = nieuwOfOud(rij, punten, punt);
                vul(gezet, punt, onderdeel.id());
                volgorde.add(punt.id());
            }
        }
        rij.punten.removeIf(punt -> !volgorde.contains(punt.id));
        rij.onderdelen.removeIf(onderdeel -> !delen.contains(onderdeel.id));
        rij.punten.sort(Comparator.comparingInt(punt -> volgorde.indexOf(punt.id)));
        rij.onderdelen.sort(Comparator.comparingInt(onderdeel -> delen.indexOf(onderdeel.id)));
    }

    private static Map<UUID, PuntRij> perId(List<PuntRij> punten) {
        Map<UUID, PuntRij> perId = new HashMap<>();
        punten.forEach(punt -> perId.put(punt.id, punt));
        return perId;
    }

    private static OnderdeelRij nieuwOfOud(VersieRij rij, Map<UUID, OnderdeelRij> bekend, UUID id) {
        return bekend.computeIfAbsent(id, nieuw -> {
            OnderdeelRij erbij = new OnderdeelRij();
            erbij.id = nieuw;
            rij.onderdelen.add(erbij);
            return erbij;
        });
    }

    private static PuntRij nieuwOfOud(VersieRij rij, Map<UUID, PuntRij> bekend, Punt punt) {
        return bekend.computeIfAbsent(punt.id(), nieuw -> {
            PuntRij erbij = new PuntRij();
            erbij.id = nieuw;
            erbij.spoor = punt.spoor().equals(nieuw) ? null : punt.spoor();
            rij.punten.add(erbij);
            return erbij;
        });
    }

    private static void vul(OnderdeelRij rij, Onderdeel was) {
        rij.nummer = was.nummer();
        rij.naam = was.naam();
        rij.fase = was.fase();
        rij.toelichting = was.toelichting();
    }

    private static void vul(PuntRij rij, Punt was, UUID onderdeel) {
        rij.onderdeel = onderdeel;
        rij.type = was.type();
        rij.tekst = was.tekst();
        rij.antwoord = was.antwoord();
        rij.alinea = was.alinea();
        rij.nagekeken = was.nagekeken();
    }
}
