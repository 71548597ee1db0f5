package nl.kortelijnen.consultatie.routering;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The few questions that say how complex a situation is (AC13). The codes are stored: never change their meaning. */
public enum Vraagkenmerk {
    MEER_KINDEREN("meer-kinderen", "Er is meer dan één kind", "het om meer dan één kind gaat", false),
    EERDERE_MELDING("eerdere-melding", "Er was al eerder een melding", "er al eerder een melding was", false),
    MEER_ORGANISATIES(
            "meer-organisaties", "Er zijn drie of meer organisaties betrokken", "er veel organisaties bij zijn", false),
    HULP_LOOPT_VAST("hulp-loopt-vast", "Hulp is afgewezen of loopt vast", "hulp is afgewezen of vastloopt", false),
    EER_OF_DWANG(
            "eer-of-dwang",
            "Ik denk aan eer, dwang, achterlating of verminking",
            "je denkt aan eer, dwang, achterlating of verminking",
            true),
    ERNSTIGE_DREIGING(
            "ernstige-dreiging",
            "Er is gedreigd met ernstig geweld of een wapen",
            "er gedreigd is met ernstig geweld of een wapen",
            true);

    private final String code;
    private final String label;
    private final String reden;
    private final boolean zwaar;

    Vraagkenmerk(String code, String label, String reden, boolean zwaar) {
        this.code = code;
        this.label = label;
        this.reden = reden;
        this.zwaar = zwaar;
    }

    /** As one ticks it on the form. */
    public String label() {
        return label;
    }

    /** The rest of a sentence that begins with "omdat". */
    String reden() {
        return reden;
    }

    /** Whether this alone makes a situation complex. */
    boolean zwaar() {
        return zwaar;
    }

    /** As programs send them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(kenmerk -> kenmerk.code).toList();
    }

    public static String opslaan(Set<Vraagkenmerk> antwoorden) {
        return antwoorden.stream().sorted().map(kenmerk -> kenmerk.code).collect(Collectors.joining(","));
    }

    public static Set<Vraagkenmerk> lees(String opgeslagen) {
        Set<String> codes = Set.of(opgeslagen.split(","));
        return Arrays.stream(values())
                .filter(kenmerk -> codes.contains(kenmerk.code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Vraagkenmerk.class)));
    }
}
