/** Figures on the screen: a drawing with its table. */
@NullMarked
@NamedInterface("ui")
package nl.kortelijnen.cijfers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
