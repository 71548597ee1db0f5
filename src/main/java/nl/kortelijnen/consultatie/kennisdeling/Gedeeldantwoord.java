package nl.kortelijnen.consultatie.kennisdeling;

import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;

/**
 * How the answer of one consultation stands in the knowledge.
 *
 * @param leesadres where it is read; empty while it is not published
 * @param magDelen whether this person may offer it now
 * @param magIntrekken whether this person may take it away now
 */
public record Gedeeldantwoord(Antwoordvoorstel.Stand stand, String leesadres, boolean magDelen, boolean magIntrekken) {

    static final Gedeeldantwoord NIET = new Gedeeldantwoord(Antwoordvoorstel.Stand.NERGENS, "", false, false);
}
