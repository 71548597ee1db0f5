package nl.kortelijnen.verhaal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** On the one portal with the demo that all stories of a JVM share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kortelijnen.demo=true",
            "kortelijnen.demo.wachtwoord=" + Verhaal.WACHTWOORD,
            "kortelijnen.demo.api-sleutel=" + Verhaal.SLEUTEL,
            "kortelijnen.inhoud=content"
        })
public @interface Demoportaal {}
