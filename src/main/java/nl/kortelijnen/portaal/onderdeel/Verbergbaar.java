package nl.kortelijnen.portaal.onderdeel;

/**
 * A view that shows something of a household or a consultation: the bar offers "Verberg" there (DESIGN, section 6; X14).
 * The keys F9 and Esc-Esc hide every page.
 */
public interface Verbergbaar {}
