package nl.kortelijnen.toegang.logboek;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log's own connection. A row is often written while the transaction it tells of holds a connection of the pool: if
 * rows came from that pool too, as many of them as it has connections would wait for each other for ever. One is enough,
 * for rows are written one after another.
 */
class Logverbinding implements AutoCloseable {

    private final Runnable sluit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;

    private Logverbinding(DataSource bron, Runnable sluit) {
        this.sluit = sluit;
        this.jdbc = JdbcClient.create(bron);
        this.transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
    }

    /** Beside the connections of the portal. */
    static Logverbinding naast(DataSource portaal, UnaryOperator<DataSource> bewaakt) throws SQLException {
        HikariDataSource eigen = new HikariDataSource(alleen(portaal.unwrap(HikariDataSource.class)));
        return new Logverbinding(bewaakt.apply(eigen), eigen::close);
    }

    /** Over a connection that nothing else uses. */
    static Logverbinding over(DataSource alleen) {
        return new Logverbinding(alleen, () -> {});
    }

    private static HikariConfig alleen(HikariConfig portaal) {
        HikariConfig eigen = new HikariConfig();
        eigen.setPoolName("logboek");
        eigen.setJdbcUrl(portaal.getJdbcUrl());
        eigen.setUsername(portaal.getUsername());
        eigen.setPassword(portaal.getPassword());
        eigen.setMaximumPoolSize(1);
        return eigen;
    }

    /** Committed when it returns. */
    <T> T vastgelegd(Function<JdbcClient, T> werk) {
        return transactie.execute(stand -> werk.apply(jdbc));
    }

    @Override
    public void close() {
        sluit.run();
    }
}
