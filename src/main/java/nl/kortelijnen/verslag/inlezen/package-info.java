/** From a file to paragraphs, and from paragraphs to what a report says; knows no store and no user. */
@NullMarked
@NamedInterface("inlezen")
package nl.kortelijnen.verslag.inlezen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
