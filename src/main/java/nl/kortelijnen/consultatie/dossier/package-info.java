/** What is kept of a consultation: its state and steps, what was written, and in what words. */
@NullMarked
package nl.kortelijnen.consultatie.dossier;

import org.jspecify.annotations.NullMarked;
