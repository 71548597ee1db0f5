/** Channels, questions and answers on the screen. */
@NullMarked
package nl.kortelijnen.vraagbaak.ui;

import org.jspecify.annotations.NullMarked;
