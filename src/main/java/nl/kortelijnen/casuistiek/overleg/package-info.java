/** Case conferences: an agenda of submitted cases, the roles that must be there, notes, a report, and what was agreed. */
@NullMarked
package nl.kortelijnen.casuistiek.overleg;

import org.jspecify.annotations.NullMarked;
