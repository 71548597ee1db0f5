package nl.kortelijnen.consultatie.raad;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.OpBordGezet;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the experts of a board that a question stands on it. Who they are, the network says, and that is not asked within
 * a transaction: so afterwards, from the list of what was not heard yet, and once for each however often it is heard.
 */
@Component
class Bordpost {

    private static final String VOOR_HET_EERST = """
            insert into consultbordmelding (gebeurtenis, account, consult)
            select :gebeurtenis, :account, id from consultvraag where id = :consult on conflict do nothing
            """;

    private final Raadgevers raadgevers;
    private final Post post;
    private final JdbcClient jdbc;
    private final TransactionTemplate nieuw;

    Bordpost(Raadgevers raadgevers, Post post, JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.raadgevers = raadgevers;
        this.post = post;
        this.jdbc = jdbc;
        this.nieuw = new TransactionTemplate(transacties);
        nieuw.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void opBord(OpBordGezet gezet) {
        Set<UUID> wie = new HashSet<>(raadgevers.opBord(gezet.bord()));
        wie.removeAll(List.of(gezet.vrager(), gezet.door()));
        nieuw.executeWithoutResult(bezig -> post.stuur(
                wie.stream().filter(account -> eersteKeer(gezet, account)).toList(), Postsoort.CONSULTBORD));
    }

    private boolean eersteKeer(OpBordGezet gezet, UUID account) {
        return jdbc.sql(VOOR_HET_EERST)
                        .param("gebeurtenis", gezet.gebeurtenis())
                        .param("account", account)
                        .param("consult", gezet.consult())
                        .update()
                > 0;
    }
}
