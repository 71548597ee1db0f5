/** A text of the guidance, as it is read from its file, and its attachments. */
@NullMarked
package nl.kortelijnen.kennis.stuk;

import org.jspecify.annotations.NullMarked;
