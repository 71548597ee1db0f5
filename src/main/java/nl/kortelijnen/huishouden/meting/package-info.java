/** What the course of all households looks like from afar; whoever reads it hides what is small before showing it. */
@NullMarked
@NamedInterface("meting")
package nl.kortelijnen.huishouden.meting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
