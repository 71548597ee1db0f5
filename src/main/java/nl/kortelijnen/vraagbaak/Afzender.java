package nl.kortelijnen.vraagbaak;

/**
 * Who wrote something, as readers see it (V10).
 *
 * @param weergave a name with a function, or only a function and the kind of organisation
 * @param opFunctie whether the name was left out; a moderator may ask for it, with a reason
 */
public record Afzender(String weergave, boolean opFunctie, boolean vanMij) {}
