/** Following and keeping on the page of a thing, and the overview of all of it. */
@NullMarked
@NamedInterface("ui")
package nl.kortelijnen.volgen.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
