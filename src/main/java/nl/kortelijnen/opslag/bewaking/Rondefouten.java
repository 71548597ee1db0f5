package nl.kortelijnen.opslag.bewaking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A round that cannot do its work for want of a store or of room comes again: no page of log every few seconds. */
public final class Rondefouten implements ThreadPoolTaskSchedulerCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(Rondefouten.class);

    @Override
    public void customize(ThreadPoolTaskScheduler ronden) {
        ronden.setErrorHandler(fout -> Opslagfouten.in(fout)
                .ifPresentOrElse(
                        bekend -> LOG.debug("A round was left out: {}", bekend.code()),
                        () -> LOG.error("A round failed", fout)));
    }
}
