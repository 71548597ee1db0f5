package nl.kortelijnen.toegang.inloggen;

/** What a code turned out to be. One that was right and was used before is no guess, and does not count as one. */
enum Codeuitslag {
    GOED,
    AL_GEBRUIKT,
    FOUT
}
