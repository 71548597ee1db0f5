package nl.kortelijnen.deskundigen;

/**
 * Why somebody is proposed, or what differs from the question: a fact in one sentence, for one wish.
 *
 * @param kern the words of the sentence that name the wish
 */
public record Reden(boolean past, String zin, String kern) {}
