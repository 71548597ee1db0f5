package nl.kortelijnen.gedeeld;

/** One entry of a {@link Codelijst}: a stable code of lower-case letters and hyphens, and its Dutch label. */
public record Code(String code, String label) {}
