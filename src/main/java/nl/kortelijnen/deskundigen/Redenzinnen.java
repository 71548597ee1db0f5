package nl.kortelijnen.deskundigen;

import java.util.Objects;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Cultuurnamen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Werkwijze;

/** What fits and what differs, as facts in plain words. */
final class Redenzinnen {

    private Redenzinnen() {}

    static Reden taal(Taal gevraagd, Taalmatch match) {
        return switch (match.soort()) {
            case EXACT ->
                new Reden(
                        true,
                        "Spreekt " + gevraagd.naam() + (match.niveau() == Taalniveau.MOEDERTAAL ? " " : ", ")
                                + match.niveau().zin(),
                        gevraagd.naam());
            case VERWANT -> verwant(gevraagd, Objects.requireNonNull(match.taal()));
            case UITWIJK -> {
                String spreekt = Objects.requireNonNull(match.taal()).naam();
                yield new Reden(false, "Uitwijktaal " + spreekt + ": vraag of het gezin die spreekt", spreekt);
            }
            case GEEN, NIET_GEVRAAGD -> staatErNietBij(gevraagd.naam());
        };
    }

    /** Between a language and its kinds one cannot know; between two kinds they may follow each other. */
    private static Reden verwant(Taal gevraagd, Taal spreekt) {
        boolean soortVan =
                spreekt.code().equals(gevraagd.groep()) || gevraagd.code().equals(spreekt.groep());
        String vraag = soortVan ? ": vraag of dat past" : ", een verwante taal: vraag of zij elkaar verstaan";
        return new Reden(false, "Spreekt " + spreekt.naam() + vraag, spreekt.naam());
    }

    /** What nobody filled in may still be so: it is never said as if it were not. */
    private static Reden staatErNietBij(String wat) {
        return new Reden(false, "Vraag na: " + wat + " staat er niet bij", wat);
    }

    static Reden cultuur(String code, boolean past) {
        String gemeenschap = gemeenschap(Codelijst.CULTUREN.label(code));
        return past ? new Reden(true, "Kent " + gemeenschap, gemeenschap) : staatErNietBij(gemeenschap);
    }

    static Reden thema(String code, boolean past) {
        String thema = Codelijst.THEMAS.label(code).toLowerCase(Nederlands.TAAL);
        return past ? new Reden(true, "Ervaring met " + thema, thema) : staatErNietBij("ervaring met " + thema);
    }

    static Reden werkwijze(Werkwijze wijze, boolean past) {
        String kern = wijze.zin().substring(wijze.zin().lastIndexOf(' ') + 1);
        return past ? new Reden(true, hoofdletter(wijze.zin()), kern) : staatErNietBij(kern);
    }

    static Reden dag() {
        return new Reden(true, "Kan op de gevraagde dag", "dag");
    }

    /** "de Eritrese gemeenschap"; a name that cannot be bent stays as it is. */
    private static String gemeenschap(String label) {
        return Cultuurnamen.isTeBuigen(label)
                ? "de " + Cultuurnamen.verbogen(label) + " gemeenschap"
                : "de gemeenschap van " + label;
    }

    private static String hoofdletter(String zin) {
        return zin.substring(0, 1).toUpperCase(Nederlands.TAAL) + zin.substring(1);
    }
}
