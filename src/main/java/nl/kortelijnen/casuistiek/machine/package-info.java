/** The guard for programs: an intranet of an organisation asks it before somebody shares a text there. */
@NullMarked
package nl.kortelijnen.casuistiek.machine;

import org.jspecify.annotations.NullMarked;
