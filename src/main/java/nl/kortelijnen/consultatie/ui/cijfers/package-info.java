/** The figures of consultations, on the screen. */
@NullMarked
package nl.kortelijnen.consultatie.ui.cijfers;

import org.jspecify.annotations.NullMarked;
