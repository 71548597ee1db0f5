package nl.kortelijnen.huishouden.verzoek;

import java.util.Optional;

/**
 * How old somebody is, as far as that decides who may ask (Jeugdwet art. 7.3.8 to 7.3.10, standards D5): below twelve the
 * parents with authority, from twelve on the young person too, from sixteen on the young person alone.
 */
public enum Leeftijdsgroep {
    ONDER_12("Jonger dan 12", "De ouders met gezag beslissen. Leg het kind zelf ook uit wat er staat."),
    VAN_12_TOT_16(
            "12 tot en met 15",
            "De jongere mag het zelf vragen, en een ouder met gezag ook. Kan het de jongere schaden als een ouder iets "
                    + "leest? Laat dat weg."),
    VANAF_16("16 of ouder", "Alleen deze persoon zelf. Een ander, ook een ouder, alleen met een ja op papier.");

    private final String label;
    private final String regel;

    Leeftijdsgroep(String label, String regel) {
        this.label = label;
        this.regel = regel;
    }

    public String label() {
        return label;
    }

    /** The rule, for whoever writes the request down. */
    public String regel() {
        return regel;
    }

    /** Why this one may not ask; empty when they may. */
    public Optional<String> waaromNiet(Aanvrager wie) {
        if (this == ONDER_12 && wie == Aanvrager.ZELF) {
            return Optional.of(
                    "Een kind onder de 12 vraagt dit via een ouder met gezag. Leg zelf wel uit wat er staat.");
        }
        if (this == VANAF_16 && wie == Aanvrager.OUDER_MET_GEZAG) {
            return Optional.of("Vanaf 16 jaar beslist deze persoon zelf. Een ouder kan dit alleen vragen met een ja op "
                    + "papier; kies dan “Iemand anders”.");
        }
        return Optional.empty();
    }
}
