/** The course of a household: episodes from a report to closing, the phases within, and whether MDA++ was needed. */
@NullMarked
package nl.kortelijnen.huishouden.verloop;

import org.jspecify.annotations.NullMarked;
