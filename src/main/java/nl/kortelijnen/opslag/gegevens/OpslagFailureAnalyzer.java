package nl.kortelijnen.opslag.gegevens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Two sentences in place of a stack trace. */
public final class OpslagFailureAnalyzer extends AbstractFailureAnalyzer<OpslagNietGestart> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, OpslagNietGestart oorzaak) {
        return new FailureAnalysis(String.valueOf(oorzaak.getMessage()), oorzaak.raad(), oorzaak);
    }
}
