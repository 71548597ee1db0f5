package nl.kortelijnen.portaal.factor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view that opens only after a second factor. Whoever comes without one is taken to {@code /tweede-stap}, gives the
 * code there (or sets one up first), and comes back to where they were going. It guards the way to the page only: the
 * service behind it asks {@code Toegang.metTweedeFactor()} too.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MetTweedeFactor {}
