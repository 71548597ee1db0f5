package nl.kortelijnen.zoeken.zin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Two sentences in place of a stack trace. */
final class ZinmodelFailureAnalyzer extends AbstractFailureAnalyzer<ZinmodelNietGeladen> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, ZinmodelNietGeladen oorzaak) {
        return new FailureAnalysis(String.valueOf(oorzaak.getMessage()), oorzaak.raad(), oorzaak);
    }
}
