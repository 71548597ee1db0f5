package nl.kortelijnen.huishouden.live;

/** Somebody who has a drawing open, as the others hear of them. */
record Aanwezige(String id, String naam, int kleur, String rol, String venster) {}
