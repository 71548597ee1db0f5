/** How busy an organisation is, on its card and where people report. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.drukte;

import org.jspecify.annotations.NullMarked;
