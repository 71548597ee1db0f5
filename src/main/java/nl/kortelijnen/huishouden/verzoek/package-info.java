/** What a family asks of what is kept about it: to read, to correct, to take along, to take away; and by when it is answered. */
@NullMarked
package nl.kortelijnen.huishouden.verzoek;

import org.jspecify.annotations.NullMarked;
