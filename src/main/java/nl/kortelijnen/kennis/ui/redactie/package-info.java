/** Where redacteuren write and approve. */
@NullMarked
package nl.kortelijnen.kennis.ui.redactie;

import org.jspecify.annotations.NullMarked;
