package nl.kortelijnen.consultatie.dossier;

/** On which side of a consultation somebody stands. Who stands on none, does not see it. */
public enum Partij {
    /** Who asked. */
    VRAGER,
    /** The expert who has the question now. */
    DESKUNDIGE,
    /** An expert of the group on whose board the question lies; sees the question, not the conversation. */
    BORD
}
