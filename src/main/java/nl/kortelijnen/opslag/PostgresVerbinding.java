package nl.kortelijnen.opslag;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach the embedded PostgreSQL. */
record PostgresVerbinding(IngebouwdeOpslag opslag) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return opslag.wachtwoord();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://" + opslag.postgresAdres() + "/postgres";
    }
}
