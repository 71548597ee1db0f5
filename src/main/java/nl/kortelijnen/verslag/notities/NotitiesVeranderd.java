package nl.kortelijnen.verslag.notities;

import java.util.UUID;

/** Something was written, changed or taken away in the notes of this meeting. */
public record NotitiesVeranderd(UUID bijeenkomst) {}
