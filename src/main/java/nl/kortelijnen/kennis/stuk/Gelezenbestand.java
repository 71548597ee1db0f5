package nl.kortelijnen.kennis.stuk;

import org.jspecify.annotations.Nullable;

/** A file as it was read: an item or an error, with what tells whether it changed. */
record Gelezenbestand(
        String naam,
        long grootte,
        long gewijzigd,
        @Nullable Kennisitem item,
        @Nullable Inhoudsfout fout) {}
