package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;

/**
 * Puts experts in order (E02): first who speaks the language itself, then who speaks a related one, then who has a
 * language to fall back on; among those who meets most wishes, then the culture, the level, the first free day, and the
 * name, so that the order is always the same. Nobody who is not available gets in.
 */
record Rangschikking(Deskundigenvraag vraag, LocalDateTime nu) {

    private static final Comparator<Kandidaat> VOLGORDE = Comparator.comparing(
                    (Kandidaat een) -> een.beoordeling.taal().soort(), Comparator.reverseOrder())
            .thenComparing(een -> een.beoordeling.past(), Comparator.reverseOrder())
            .thenComparing(een -> een.beoordeling.cultuurPast(), Comparator.reverseOrder())
            .thenComparing(een -> een.beoordeling.taal().niveau(), Comparator.reverseOrder())
            .thenComparing(Kandidaat::eersteDag)
            .thenComparing(een -> een.deskundige().naam(), Nederlands.VOLGORDE)
            .thenComparing(een -> een.deskundige().id().waarde());

    private record Kandidaat(Beschikbaarheid beschikbaarheid, Beoordeling beoordeling) {

        Deskundige deskundige() {
            return beschikbaarheid.deskundige();
        }

        LocalDate eersteDag() {
            return beschikbaarheid.eersteDag().orElse(LocalDate.MAX);
        }
    }

    Uitkomst van(List<Deskundige> deskundigen, Map<ProfessionalId, Integer> lopend) {
        List<Kandidaat> vrij = new ArrayList<>();
        List<LocalDate> metVerlofTot = new ArrayList<>();
        int vol = 0;
        int werktNiet = 0;
        for (Deskundige deskundige : deskundigen) {
            Beoordeling beoordeling = Beoordeling.van(vraag, deskundige);
            Beschikbaarheid beschikbaarheid =
                    new Beschikbaarheid(deskundige, lopend.getOrDefault(deskundige.id(), 0), nu);
            if (beoordeling.telt()) {
                switch (beschikbaarheid.op(vraag.op())) {
                    case VRIJ -> vrij.add(new Kandidaat(beschikbaarheid, beoordeling));
                    case VOL -> vol++;
                    case WERKT_NIET -> werktNiet++;
                    case AFWEZIG -> metVerlofTot.add(terugOp(deskundige));
                }
            }
        }
        return new Uitkomst(vrij.stream().sorted(VOLGORDE).map(this::voorstel).toList(), vol, metVerlofTot, werktNiet);
    }

    private LocalDate terugOp(Deskundige deskundige) {
        LocalDate dag = vraag.op() == null ? nu.toLocalDate() : vraag.op();
        return deskundige.afwezigOp(dag).orElseThrow().tot();
    }

    private Voorstel voorstel(Kandidaat een) {
        return new Voorstel(
                een.deskundige(),
                een.beoordeling().redenen(),
                een.beschikbaarheid().vrij(vraag.op()));
    }
}
