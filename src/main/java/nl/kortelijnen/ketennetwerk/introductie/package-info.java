/** Asking somebody who has the line to introduce one, and what comes of it (AN21, N16). */
@NullMarked
package nl.kortelijnen.ketennetwerk.introductie;

import org.jspecify.annotations.NullMarked;
