package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import org.jspecify.annotations.Nullable;

/** What the list of the network shows, as it stands in the address. */
record Vraag(Deel deel, Netwerkfilter filter) {

    /** The parts of the list. */
    enum Deel {
        ORGANISATIES("organisaties", "Organisaties"),
        TEAMS("teams", "Teams en overlegtafels"),
        MENSEN("mensen", "Mensen");

        final String code;
        final String label;

        Deel(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    static Vraag van(QueryParameters adres) {
        String toon = adres.getSingleParameter("toon").orElse("");
        Deel deel = Deel.ORGANISATIES;
        for (Deel ander : Deel.values()) {
            deel = ander.code.equals(toon) ? ander : deel;
        }
        return new Vraag(
                deel,
                new Netwerkfilter(
                        waarde(adres, "q"),
                        waarde(adres, "soort"),
                        waarde(adres, "werkgebied"),
                        waarde(adres, "taal")));
    }

    /** The same words and place in another part; a kind of organisation means nothing among teams. */
    Vraag in(Deel ander) {
        boolean soortBlijft = (deel == Deel.TEAMS) == (ander == Deel.TEAMS);
        return new Vraag(
                ander,
                new Netwerkfilter(
                        filter.tekst(), soortBlijft ? filter.soort() : null, filter.werkgebied(), filter.taal()));
    }

    QueryParameters adres() {
        Map<String, String> delen = new LinkedHashMap<>();
        if (deel != Deel.ORGANISATIES) {
            delen.put("toon", deel.code);
        }
        zet(delen, "q", filter.tekst());
        zet(delen, "soort", filter.soort());
        zet(delen, "werkgebied", filter.werkgebied());
        zet(delen, "taal", filter.taal());
        return QueryParameters.simple(delen);
    }

    String pad() {
        String vraag = adres().getQueryString();
        return vraag.isEmpty() ? Netwerkadres.NETWERK : Netwerkadres.NETWERK + "?" + vraag;
    }

    private static void zet(Map<String, String> delen, String naam, @Nullable String waarde) {
        if (waarde != null) {
            delen.put(naam, waarde);
        }
    }

    private static @Nullable String waarde(QueryParameters adres, String naam) {
        return adres.getSingleParameter(naam).orElse(null);
    }
}
