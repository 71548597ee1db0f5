package nl.kortelijnen.kennis.beeld;

/**
 * A picture that may stand in a text.
 *
 * @param uitgang of its name, without the dot
 */
public record Beeld(byte[] inhoud, String mediatype, String uitgang) {}
