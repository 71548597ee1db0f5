/** Writing, approving, showing again and withdrawing texts. */
@NullMarked
package nl.kortelijnen.kennis.redactie;

import org.jspecify.annotations.NullMarked;
