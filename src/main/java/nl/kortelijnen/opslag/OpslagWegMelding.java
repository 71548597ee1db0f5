package nl.kortelijnen.opslag;

import nl.kortelijnen.opslag.bewaking.Opslagstand;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

/**
 * Without its stores the portal can do nothing: whoever sends people to it must know, also that they are back. Only for
 * that; the portal itself lives.
 */
record OpslagWegMelding(ApplicationContext portaal, Opslagstand stand) implements Runnable {

    @Override
    public void run() {
        AvailabilityChangeEvent.publish(
                portaal, stand.isWeg() ? ReadinessState.REFUSING_TRAFFIC : ReadinessState.ACCEPTING_TRAFFIC);
    }
}
