package nl.kortelijnen.ketennetwerk.invoer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;

/**
 * A card and a row about the same: what the card says stays, what it leaves empty comes from the row, and lists hold what
 * both have. What another file calls an organisation becomes one of its other names, so that it is found by that too.
 */
final class Samenvoeging {

    private Samenvoeging() {}

    static Organisatieblad van(Organisatieblad kaart, Organisatieblad rij) {
        List<String> namen = samen(kaart.afkortingen(), rij.afkortingen());
        boolean andereNaam = !Gelijk.sleutel(kaart.naam()).equals(Gelijk.sleutel(rij.naam()))
                && namen.stream().noneMatch(een -> Gelijk.sleutel(een).equals(Gelijk.sleutel(rij.naam())));
        return new Organisatieblad(
                kaart.naam(),
                kaart.kort(),
                andereNaam ? samen(namen, List.of(rij.naam())) : namen,
                kaart.soort(),
                eerst(kaart.omschrijving(), rij.omschrijving()),
                samen(kaart.doetWel(), rij.doetWel()),
                samen(kaart.doetNiet(), rij.doetNiet()),
                eerst(kaart.telefoon(), rij.telefoon()),
                eerst(kaart.mail(), rij.mail()),
                eerst(kaart.bereikbaar(), rij.bereikbaar()),
                samen(kaart.werkgebied(), rij.werkgebied()),
                samen(kaart.talen(), rij.talen()));
    }

    static Persoonsblad van(Persoonsblad kaart, Persoonsblad rij) {
        Map<String, String> talen = new LinkedHashMap<>(rij.talen());
        talen.putAll(kaart.talen());
        return new Persoonsblad(
                kaart.naam(),
                eerst(kaart.functie(), rij.functie()),
                eerst(kaart.telefoon(), rij.telefoon()),
                eerst(kaart.mail(), rij.mail()),
                eerst(kaart.bereikbaar(), rij.bereikbaar()),
                samen(kaart.vaardigheden(), rij.vaardigheden()),
                talen,
                kaart.aanstellingen(),
                kaart.teams());
    }

    private static String eerst(String kaart, String rij) {
        return kaart.isEmpty() ? rij : kaart;
    }

    private static List<String> samen(List<String> een, List<String> ander) {
        LinkedHashSet<String> samen = new LinkedHashSet<>(een);
        samen.addAll(ander);
        return new ArrayList<>(samen);
    }
}
