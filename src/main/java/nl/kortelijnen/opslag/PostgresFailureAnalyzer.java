package nl.kortelijnen.opslag;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it plainly when PostgreSQL does not answer, or does not let us in. */
final class PostgresFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable geheel, PSQLException oorzaak) {
        String toestand = String.valueOf(oorzaak.getSQLState());
        boolean geenVerbinding = toestand.startsWith("08"); // SQLSTATE class 08: connection exception
        boolean geenToegang = toestand.startsWith("28") || toestand.startsWith("3D"); // authorization, no such database
        if (!geenVerbinding && !geenToegang) {
            return null;
        }
        return new FailureAnalysis(
                (geenVerbinding ? "PostgreSQL antwoordt niet: " : "PostgreSQL weigert de toegang: ")
                        + oorzaak.getMessage(),
                "Controleer of PostgreSQL draait en of spring.datasource.url, spring.datasource.username en"
                        + " spring.datasource.password kloppen.",
                oorzaak);
    }
}
