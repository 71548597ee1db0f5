package nl.kortelijnen.portaal.onderdeel;

/** A view with a large search field of its own: the one in the bar steps back (DESIGN, section 6). */
public interface EigenZoekveld {}
