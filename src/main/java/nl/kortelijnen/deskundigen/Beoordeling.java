package nl.kortelijnen.deskundigen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/** How one expert meets the wishes of a question, whether free or not. */
record Beoordeling(Taalmatch taal, boolean cultuurPast, List<Reden> redenen, boolean telt) {

    static Beoordeling van(Deskundigenvraag vraag, Deskundige deskundige) {
        Taalmatch taal = Taalmatch.van(vraag.taal(), deskundige.professional().talen());
        String cultuur = vraag.cultuur();
        boolean cultuurPast = cultuur != null && deskundige.culturen().contains(cultuur);
        List<Reden> overige = overige(vraag, deskundige);
        boolean ietsPast = taal.soort() == Taalmatch.Soort.EXACT
                || overige.stream().anyMatch(Reden::past)
                || taal.soort().compareTo(Taalmatch.Soort.GEEN) > 0;
        boolean telt = taal.soort() != Taalmatch.Soort.GEEN && (!vraag.vraagtInhoud() || ietsPast);
        return new Beoordeling(taal, cultuurPast, redenen(vraag, taal, overige), telt);
    }

    boolean spreektDeTaal() {
        return taal.soort() == Taalmatch.Soort.EXACT || taal.soort() == Taalmatch.Soort.NIET_GEVRAAGD;
    }

    int past() {
        return (int) redenen.stream().filter(Reden::past).count();
    }

    private static List<Reden> redenen(Deskundigenvraag vraag, Taalmatch taal, List<Reden> overige) {
        List<Reden> redenen = new ArrayList<>(overige);
        if (vraag.op() != null) {
            redenen.add(Redenzinnen.dag());
        }
        redenen.sort(Comparator.comparing(Reden::past).reversed());
        if (vraag.taal() != null) {
            redenen.addFirst(Redenzinnen.taal(Taal.van(vraag.taal()), taal));
        }
        return redenen;
    }

    private static List<Reden> overige(Deskundigenvraag vraag, Deskundige deskundige) {
        List<Reden> redenen = new ArrayList<>();
        @Nullable String cultuur = vraag.cultuur();
        if (cultuur != null) {
            redenen.add(Redenzinnen.cultuur(cultuur, deskundige.culturen().contains(cultuur)));
        }
        @Nullable Werkwijze werkwijze = vraag.werkwijze();
        if (werkwijze != null) {
            redenen.add(Redenzinnen.werkwijze(werkwijze, deskundige.werkwijzen().contains(werkwijze)));
        }
        @Nullable String thema = vraag.thema();
        if (thema != null) {
            redenen.add(Redenzinnen.thema(thema, deskundige.themas().contains(thema)));
        }
        return redenen;
    }
}
