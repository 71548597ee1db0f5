package nl.kortelijnen.portaal.aanbod;

import java.util.function.BooleanSupplier;
import nl.kortelijnen.toegang.wie.Rol;

/**
 * One step from an empty portal to the first question that is answered. Every module may offer some, as a bean.
 *
 * @param volgorde lower comes first
 * @param wat what to do, as a task: "Voeg je organisatie toe"
 * @param wie who does it; others see that it is done, or by whom it must be
 * @param klaar whether it is done; asked only until all of them once were
 */
public record Beginstap(
        int volgorde, String wat, String uitleg, String knop, String adres, Rol wie, BooleanSupplier klaar) {}
