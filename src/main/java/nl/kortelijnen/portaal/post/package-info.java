/**
 * Word by e-mail that there is something to read in the portal. A mail holds no personal data: it says what kind of thing
 * waits, and where to sign in (X12). Without a mail server configured nothing is sent, and the portal says so.
 */
@NullMarked
@NamedInterface("post")
package nl.kortelijnen.portaal.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
