package nl.kortelijnen.kennis;

/**
 * A picture that may stand in a text.
 *
 * @param uitgang of its name, without the dot
 */
record Beeld(byte[] inhoud, String mediatype, String uitgang) {}
