package nl.kortelijnen.casuistiek.weging;

/**
 * What was weighed in one quarter on one question.
 *
 * @param periode "2026, kwartaal 4"
 * @param wegingen how many were revealed
 * @param oordelen how many people weighed in them
 * @param metVerschil in how many somebody weighed otherwise than the middle
 */
public record Wegingperiode(
        String periode, Weegvraag vraag, int wegingen, int oordelen, double gemiddeld, int metVerschil) {}
