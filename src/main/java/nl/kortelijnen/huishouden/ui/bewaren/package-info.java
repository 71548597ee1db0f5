/** What is to be done with what is kept: for the privacy officer, and on the start page of whoever must answer a family. */
@NullMarked
package nl.kortelijnen.huishouden.ui.bewaren;

import org.jspecify.annotations.NullMarked;
