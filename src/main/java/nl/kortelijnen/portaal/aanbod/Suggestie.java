package nl.kortelijnen.portaal.aanbod;

/**
 * Something the portal proposes while somebody types.
 *
 * @param soort what kind of thing it is, as shown
 * @param url relative to the portal
 */
public record Suggestie(String titel, String soort, String url) {}
