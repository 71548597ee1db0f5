package nl.kortelijnen.toegang.betrokkenheid;

/** Whether somebody may see a household, with the ground that goes into the log. */
sealed interface Toegangsbesluit {

    /** @param doel what for; {@code grondslag} on what ground */
    record Open(String doel, String grondslag, boolean nood) implements Toegangsbesluit {}

    record Dicht(Reden reden) implements Toegangsbesluit {}

    enum Reden {
        GEEN_TWEEDE_FACTOR("zonder tweede stap ingelogd"),
        ONDER_VOORBEHOUD("account onder voorbehoud"),
        NIET_BETROKKEN("niet betrokken"),
        GEEN_GROND("geen grondslag voor dit doel"),
        GEEN_TOESTEMMING("geen toestemming voor deze organisatie"),
        NIET_ONLANGS_BEVESTIGD("tweede stap te lang geleden");

        private final String label;

        Reden(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** For a colleague who wonders why somebody sees nothing. */
        String zin(Doel doel) {
            return switch (this) {
                case GEEN_GROND ->
                    "Ziet dit huishouden niet: er is geen grondslag voor “" + doel.label() + "”. Leg die vast.";
                case GEEN_TOESTEMMING ->
                    "Ziet dit huishouden niet: de toestemming voor “" + doel.label()
                            + "” noemt deze organisatie niet. Vraag het gezin of dat mag.";
                default -> "Ziet dit huishouden niet: " + label + ".";
            };
        }
    }
}
