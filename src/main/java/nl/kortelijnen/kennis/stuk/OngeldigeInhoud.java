package nl.kortelijnen.kennis.stuk;

/** Why a file cannot be used: the line and a sentence for its editor. */
public final class OngeldigeInhoud extends Exception {

    private static final long serialVersionUID = 1L;

    private final int regel;

    OngeldigeInhoud(int regel, String wat) {
        super(wat);
        this.regel = regel;
    }

    public int regel() {
        return regel;
    }

    public String wat() {
        String wat = getMessage();
        return wat == null ? "" : wat;
    }
}
