package nl.kortelijnen.deskundigen.ui;

import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.gedeeld.Nederlands;

/** How many were found, told honestly: who meets every wish is not counted with who meets none. */
final class Telling {

    private Telling() {}

    static String kop(List<Voorstel> voorstellen) {
        int gevraagd = gevraagd(voorstellen);
        if (voorstellen.isEmpty()) {
            return "Niemand gevonden";
        }
        if (gevraagd == 0) {
            return Nederlands.aantal(voorstellen.size(), "deskundige", "deskundigen");
        }
        int alles = (int) voorstellen.stream().filter(Telling::pastAlles).count();
        String waarop = gevraagd == 1 ? "op wat je vraagt" : "op alle " + gevraagd + " wensen";
        return switch (alles) {
            case 0 -> "Niemand past " + waarop;
            case 1 -> "1 deskundige past " + waarop;
            default -> alles + " deskundigen passen " + waarop;
        };
    }

    static String rest(List<Voorstel> voorstellen, boolean gezocht) {
        if (!gezocht) {
            return "op volgorde van wie het eerst vrij is";
        }
        List<String> delen = new ArrayList<>();
        int deels = (int) voorstellen.stream()
                .filter(een -> een.past() > 0 && !pastAlles(een))
                .count();
        int geen = (int) voorstellen.stream()
                .filter(een -> een.gevraagd() > 0 && een.past() == 0)
                .count();
        if (deels > 0) {
            delen.add(deels + " op een deel");
        }
        if (geen > 0) {
            delen.add(geen + " op geen van je wensen");
        }
        delen.add("op volgorde van wat past");
        return delen.size() == 1 ? delen.getFirst() : "· " + String.join(" · ", delen);
    }

    private static boolean pastAlles(Voorstel voorstel) {
        return voorstel.past() == voorstel.gevraagd();
    }

    private static int gevraagd(List<Voorstel> voorstellen) {
        return voorstellen.isEmpty() ? 0 : voorstellen.getFirst().gevraagd();
    }
}
