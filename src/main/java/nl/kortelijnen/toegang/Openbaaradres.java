package nl.kortelijnen.toegang;

/**
 * An address that can be asked for without an account, reading only. The module it belongs to offers it as a bean, and
 * itself still sees to what may be read there.
 *
 * @param patroon as Spring writes a path: {@code /verslag/*}{@code /verslag.pdf}
 */
public record Openbaaradres(String patroon) {}
