/** The network for programs: reading it, and keeping it within the same rights as on screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.api;

import org.jspecify.annotations.NullMarked;
