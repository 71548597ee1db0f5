package nl.kortelijnen.opslag.bewaking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Schijfruimte.Stand;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * PostgreSQL behind the one door through which every form, every message and every task writes. When the disk is nearly
 * full it refuses what changes something; a transaction that had begun goes on. Where the store is gone it says so at
 * once, so that nobody waits for a connection that will not come.
 */
final class Schrijfgrens extends DelegatingDataSource {

    private static final Pattern SCHRIJFT =
            Pattern.compile("\\b(insert into|delete from|merge into|truncate|(?<!for )(?<!for no key )update)\\b");
    private static final Pattern WIT = Pattern.compile("\\s+");

    static final String WEG = "De opslag van het portaal is even weg en wordt opnieuw gestart. "
            + "Wat bewaard was, is er nog. Probeer het over een minuut opnieuw.";

    private final Schijfruimte ruimte;
    private final Opslagstand opslag;
    private final Supplier<List<String>> altijd;

    Schrijfgrens(DataSource bron, Schijfruimte ruimte, Opslagstand opslag, Supplier<List<String>> altijd) {
        super(bron);
        this.ruimte = ruimte;
        this.opslag = opslag;
        this.altijd = altijd;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (opslag.isWeg()) {
            SQLException weg = new SQLTransientConnectionException("The store is being started again", "08006");
            weg.initCause(new Fout.Onbereikbaar(WEG, new IllegalStateException("The store is being started again")));
            throw weg;
        }
        Connection verbinding = super.getConnection();
        return ruimte.isAlleenLezen() ? bewaakt(Connection.class, verbinding) : verbinding;
    }

    private <T> T bewaakt(Class<T> soort, T echte) {
        Object proxy = Proxy.newProxyInstance(
                Schrijfgrens.class.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, argumenten) -> doe(echte, methode, argumenten));
        return soort.cast(proxy);
    }

    private Object doe(Object echte, Method methode, Object[] argumenten) throws Throwable {
        if (argumenten != null && argumenten.length > 0 && argumenten[0] instanceof String sql && isOpdracht(methode)) {
            keur(sql);
        }
        try {
            Object antwoord = methode.invoke(echte, argumenten);
            return antwoord instanceof Statement losse && methode.getName().equals("createStatement")
                    ? bewaakt(Statement.class, losse)
                    : antwoord;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static boolean isOpdracht(Method methode) {
        String naam = methode.getName();
        return naam.startsWith("prepare") || naam.startsWith("execute") || naam.equals("addBatch");
    }

    /** @throws Fout.AlleenLezen for what changes something and can wait */
    void keur(String sql) {
        String opdracht = WIT.matcher(sql).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (SCHRIJFT.matcher(opdracht).find()
                && (ruimte.stand() == Stand.VOL || altijd.get().stream().noneMatch(opdracht::startsWith))) {
            ruimte.eisSchrijven();
        }
    }
}
