/** How somebody proves who they are: codes, passkeys, identity providers, and the way back for who lost one. */
@NullMarked
@NamedInterface("inloggen")
package nl.kortelijnen.toegang.inloggen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
