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

    private static final int MEESTE_GEMIST = 3;

    private static final Comparator<Kandidaat> PAST = Comparator.comparing(
                    (Kandidaat een) -> een.beoordeling.taal().soort(), Comparator.reverseOrder())
            .thenComparing(een -> een.beoordeling.past(), Comparator.reverseOrder());

    private static final Comparator<Kandidaat> VOLGORDE = PAST.thenComparing(
                    een -> een.beoordeling.cultuurPast(), Comparator.reverseOrder())
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
        List<Kandidaat> bezet = new ArrayList<>();
        List<LocalDate> metVerlofTot = new ArrayList<>();
        int vol = 0;
        int werktNiet = 0;
        for (Deskundige deskundige : deskundigen) {
            Beoordeling beoordeling = Beoordeling.van(vraag, deskundige);
            Beschikbaarheid beschikbaarheid =
                    new Beschikbaarheid(deskundige, lopend.getOrDefault(deskundige.id(), 0), nu);
            if (beoordeling.telt()) {
                Kandidaat kandidaat = new Kandidaat(beschikbaarheid, beoordeling);
                Beschikbaarheid.Toestand toestand = beschikbaarheid.op(vraag.op());
                (toestand == Beschikbaarheid.Toestand.VRIJ ? vrij : bezet).add(kandidaat);
                switch (toestand) {
                    case VRIJ -> {}
                    case VOL -> vol++;
                    case WERKT_NIET -> werktNiet++;
                    case AFWEZIG -> metVerlofTot.add(terugOp(deskundige));
                }
            }
        }
        vrij.sort(VOLGORDE);
        return new Uitkomst(
                vrij.stream().map(this::voorstel).toList(), gemist(vrij, bezet), 0, vol, metVerlofTot, werktNiet);
    }

    /** Who would stand above all who are free. */
    private List<Uitkomst.Gemist> gemist(List<Kandidaat> vrij, List<Kandidaat> bezet) {
        return !vraag.vraagtInhoud()
                ? List.of()
                : bezet.stream()
                        .filter(een -> een.beoordeling().spreektDeTaal()
                                && een.beoordeling().past() > 0)
                        .filter(een -> vrij.isEmpty() || PAST.compare(een, vrij.getFirst()) < 0)
                        .sorted(VOLGORDE)
                        .limit(MEESTE_GEMIST)
                        .map(een -> new Uitkomst.Gemist(
                                een.deskundige(), een.beschikbaarheid().wanneer()))
                        .toList();
    }

    private LocalDate terugOp(Deskundige deskundige) {
        LocalDate dag = vraag.op() == null ? nu.toLocalDate() : vraag.op();
        return deskundige.afwezigOp(dag).orElseThrow().tot();
    }

    private Voorstel voorstel(Kandidaat een) {
        return new Voorstel(
                een.deskundige(),
                een.beoordeling().spreektDeTaal(),
                een.beoordeling().redenen(),
                een.beschikbaarheid().vrij(vraag.op()));
    }
}
