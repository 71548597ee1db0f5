package nl.kortelijnen.toegang.betrokkenheid;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was involved, the grounds, the consents and the locks. Of the emergency procedure stays who used it and what was
 * thought of that, without a word of the household; the register keeps its kenmerk, for the certificate.
 */
@Component
class Rechtenrest implements Huishoudrest {

    private static final List<String> TABELLEN =
            List.of("slot", "toestemming", "rechtsgrond", "vast_contact", "betrokkenheid");
    private static final String NOOD = "select count(*) from noodtoegang where huishouden = :huishouden and "
            + "(reden_kluis <> '' or oordeel_kluis <> '')";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher gebeurtenissen;

    Rechtenrest(JdbcClient jdbc, ApplicationEventPublisher gebeurtenissen) {
        this.jdbc = jdbc;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String naam() {
        return "Betrokkenen, gronden, toestemmingen en sloten";
    }

    @Override
    public int volgorde() {
        return 0;
    }

    @Override
    public int aantal(UUID huishouden) {
        return TABELLEN.stream()
                        .mapToInt(tabel ->
                                tel("select count(*) from " + tabel + " where huishouden = :huishouden", huishouden))
                        .sum()
                + tel(NOOD, huishouden);
    }

    @Override
    @Transactional
    public void vernietig(UUID huishouden) {
        TABELLEN.forEach(tabel -> doe("delete from " + tabel + " where huishouden = :huishouden", huishouden));
        doe("update noodtoegang set reden_kluis = '', oordeel_kluis = '' where huishouden = :huishouden", huishouden);
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    private int tel(String vraag, UUID huishouden) {
        return jdbc.sql(vraag)
                .param("huishouden", huishouden)
                .query(Integer.class)
                .single();
    }

    private void doe(String opdracht, UUID huishouden) {
        jdbc.sql(opdracht).param("huishouden", huishouden).update();
    }
}
