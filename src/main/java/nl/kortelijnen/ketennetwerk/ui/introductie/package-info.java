/** Asking for an introduction and answering, on the screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.introductie;

import org.jspecify.annotations.NullMarked;
