package nl.kortelijnen.consultatie.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.StapGeweigerd;

/** The steps a program may ask for, and which of the state machine's they are. */
enum Machinestap {
    NEEM_AAN("Aannemen", Consultstap.NEEM_AAN, Consultstap.PAK_VAN_BORD),
    WIJS_AF("Afwijzen", Consultstap.WIJS_AF),
    GEEF_DOOR("Doorgeven", Consultstap.GEEF_DOOR),
    SCHRIJF("Schrijven"),
    SLUIT_AF("Afsluiten", Consultstap.SLUIT_AF),
    TREK_IN("Intrekken", Consultstap.TREK_IN);

    private final String wat;
    private final Set<Consultstap> stappen;

    Machinestap(String wat, Consultstap... stappen) {
        this.wat = wat;
        this.stappen = Set.of(stappen);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Machinestap van(String code) {
        return Arrays.stream(values())
                .filter(stap -> stap.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Vraagbericht.onbekend("stap", code, codes()));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Machinestap::code).toList();
    }

    boolean mag(Consultvraag vraag) {
        return this == SCHRIJF ? vraag.magSchrijven() : stappen.stream().anyMatch(vraag::mag);
    }

    /** Before what is missing in the request is looked at: a step that cannot be taken needs no reason. */
    void vereis(Consultvraag vraag) {
        if (!mag(vraag)) {
            throw new StapGeweigerd("Deze consultvraag staat op \"%s\". %s kan nu niet. Er is niets veranderd."
                    .formatted(vraag.stand().label(), wat));
        }
    }
}
