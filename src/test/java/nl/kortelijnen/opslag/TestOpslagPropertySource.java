package nl.kortelijnen.opslag;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.function.SingletonSupplier;

/** The properties of one test context; a store is touched only when somebody asks for its address. */
final class TestOpslagPropertySource extends EnumerablePropertySource<Map<String, Supplier<String>>> {

    TestOpslagPropertySource() {
        super(
                "test-opslag",
                Map.of(
                        "kortelijnen.opslag",
                        () -> "extern",
                        "kortelijnen.demo",
                        () -> "false",
                        "kortelijnen.data",
                        eenmaal(() -> TestOpslag.nieuweMap().toString()),
                        "spring.datasource.url",
                        eenmaal(TestOpslag::nieuweDatabase),
                        "spring.datasource.username",
                        () -> "postgres",
                        "spring.datasource.password",
                        TestOpslag::wachtwoord,
                        "spring.datasource.hikari.maximum-pool-size",
                        () -> "8",
                        "spring.neo4j.uri",
                        eenmaal(TestOpslagPropertySource::legeGraaf),
                        "spring.neo4j.authentication.username",
                        () -> "neo4j",
                        "spring.neo4j.authentication.password",
                        TestOpslag::wachtwoord));
    }

    private static Supplier<String> eenmaal(Supplier<String> bron) {
        return SingletonSupplier.of(bron);
    }

    private static String legeGraaf() {
        TestOpslag.wisGraaf();
        return TestOpslag.neo4j();
    }

    @Override
    public String[] getPropertyNames() {
        return source.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable String getProperty(String naam) {
        Supplier<String> waarde = source.get(naam);
        return waarde == null ? null : waarde.get();
    }
}
