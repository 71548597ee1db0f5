/** Who asks, and what their roles allow: the person behind a session or a key, on any thread. */
@NullMarked
@NamedInterface("wie")
package nl.kortelijnen.toegang.wie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
