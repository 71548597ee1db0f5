package nl.kortelijnen.consultatie.dossier;

/** On which side of a consultation somebody stands. Who stands on none, does not see it. */
public enum Partij {
    /** Who asked. */
    VRAGER,
    /** The expert who has the question now. */
    DESKUNDIGE,
    /** An expert of the group on whose board the question lies; sees the question, not the conversation. */
    BORD,
    /** Who divides what nobody took in time; sees what the board sees. */
    KERNGROEP,
    /** The portal itself, when a clock runs out. */
    PORTAAL;

    /** Whether this side sees the question but not who asks it, nor the conversation. */
    public boolean opAfstand() {
        return this == BORD || this == KERNGROEP;
    }
}
