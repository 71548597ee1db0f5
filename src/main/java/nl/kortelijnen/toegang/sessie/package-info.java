/** Who is signed in where, for how long, and how that ends. */
@NullMarked
@NamedInterface("sessie")
package nl.kortelijnen.toegang.sessie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
