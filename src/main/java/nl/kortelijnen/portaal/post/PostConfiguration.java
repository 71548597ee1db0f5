package nl.kortelijnen.portaal.post;

import java.util.List;
import nl.kortelijnen.opslag.bewaking.AltijdBewaard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on by mail when people can only read. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    /** A mail that could not be crossed off would be sent again and again. */
    @Bean
    AltijdBewaard watVerstuurdIs() {
        return new AltijdBewaard(List.of("insert into post_uit ", "update post_uit ", "delete from post_uit "));
    }
}
