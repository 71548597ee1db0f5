package nl.kortelijnen.ketennetwerk.kaart;

import java.util.List;

/**
 * What is drawn.
 *
 * @param lijnen only between people who are drawn
 * @param teGroot whether there are more people than can be drawn; then there are none here
 */
public record Netwerkkaart(List<Mens> mensen, List<Verbinding> lijnen, boolean teGroot) {

    public Netwerkkaart {
        mensen = List.copyOf(mensen);
        lijnen = List.copyOf(lijnen);
    }

    /**
     * @param soort label of the kind of organisation
     * @param wijk where this person works; empty when that is not known
     */
    public record Mens(String id, String naam, String functie, String organisatie, String soort, String wijk) {}

    /**
     * @param van place in the list of people, as {@code naar}
     * @param zeker whether it was confirmed lately enough
     */
    public record Verbinding(int van, int naar, boolean zeker) {}
}
