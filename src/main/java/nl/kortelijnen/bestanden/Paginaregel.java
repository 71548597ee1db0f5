package nl.kortelijnen.bestanden;

/**
 * One line as it stands on paper; measures in points.
 *
 * @param y from the top of the page
 * @param grootte of the letter
 * @param vet whether all of it is bold
 */
record Paginaregel(String tekst, float links, float rechts, float y, float grootte, boolean vet) {}
