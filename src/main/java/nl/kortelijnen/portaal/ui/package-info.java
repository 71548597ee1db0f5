/** The frame around every page, the start page, and what is shown when something goes wrong. */
@NullMarked
package nl.kortelijnen.portaal.ui;

import org.jspecify.annotations.NullMarked;
