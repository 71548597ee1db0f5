/** API keys: made, shown once, checked with each request, and withdrawn. */
@NullMarked
@NamedInterface("sleutel")
package nl.kortelijnen.toegang.sleutel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
