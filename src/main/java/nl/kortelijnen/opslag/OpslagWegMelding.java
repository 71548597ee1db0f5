package nl.kortelijnen.opslag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

/** Without its stores the portal can do nothing, and only a restart brings them back: whoever watches over it must know. */
record OpslagWegMelding(ApplicationContext portaal) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(OpslagWegMelding.class);

    @Override
    public void run() {
        LOG.error(
                "De opslag is onverwacht gestopt. Start het portaal opnieuw; zie opslag/opslag.log in de gegevensmap.");
        AvailabilityChangeEvent.publish(portaal, ReadinessState.REFUSING_TRAFFIC);
        AvailabilityChangeEvent.publish(portaal, LivenessState.BROKEN);
    }
}
