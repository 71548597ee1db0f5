package nl.kortelijnen.portaal.ui.vertrek;

import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** Asks on which day somebody leaves; no day means that they stay. */
public final class Vertrekvraag {

    private Vertrekvraag() {}

    /** As {@link #open}, of oneself. */
    static void openVoorMij(VertrekMelder meld) {
        Datumveld dag = new Datumveld("Eerste dag dat je hier niet meer werkt");
        dag.setHelperText("Laat leeg als je toch blijft.");
        new Vraagdialoog(
                        "Wanneer vertrek je?",
                        "Vanaf die dag sta je op geen kortste lijn meer. Overdragen kan nu al.",
                        "Meld vertrek",
                        () -> meld.meld(dag(dag)),
                        dag)
                .open();
    }

    /** @param meld may refuse with a rule */
    public static void open(String wie, VertrekMelder meld) {
        Datumveld dag = new Datumveld("Eerste dag dat " + wie + " hier niet meer werkt");
        dag.setHelperText("Laat leeg als " + wie + " toch blijft.");
        new Vraagdialoog(
                        wie + " vertrekt",
                        "Vanaf die dag staat " + wie + " op geen kortste lijn meer. Op de startpagina van " + wie
                                + " staat wat er over te dragen is. Het account beëindig je op de dag zelf.",
                        "Meld vertrek",
                        () -> meld.meld(dag(dag)),
                        dag)
                .open();
    }

    /** What is done with the day. */
    @FunctionalInterface
    public interface VertrekMelder {
        void meld(@Nullable LocalDate dag);
    }

    static @Nullable LocalDate dag(Datumveld veld) {
        if (veld.isOnbegrepen()) {
            throw new Fout.RegelGeschonden("De datum begrijpen we niet. Schrijf bijvoorbeeld 1-6-2027.");
        }
        return veld.gekozen();
    }
}
