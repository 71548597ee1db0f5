package nl.kortelijnen.portaal.post;

/** @param bevestigd whether its owner typed the code that was sent there; before that nothing else goes to it */
public record Postadres(String adres, boolean bevestigd) {}
