/** Which household a consultation is about, for the few who may know both; nobody else learns that there is a link. */
@NullMarked
package nl.kortelijnen.consultatie.koppeling;

import org.jspecify.annotations.NullMarked;
