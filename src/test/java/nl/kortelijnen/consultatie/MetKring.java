package nl.kortelijnen.consultatie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kortelijnen.consultatie.kennisdeling.Kringhuis;
import nl.kortelijnen.consultatie.raad.Kring;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A portal with the people of {@link Kring}, whose timers the tests set off themselves; all that use it share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "kortelijnen.consultatie.controle=1h")
@Import({Kring.Opstelling.class, Kringhuis.class})
public @interface MetKring {}
