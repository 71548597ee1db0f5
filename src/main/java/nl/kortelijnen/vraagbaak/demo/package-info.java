/** The channels of the demo: read from a file, asked and answered as users do. */
@NullMarked
package nl.kortelijnen.vraagbaak.demo;

import org.jspecify.annotations.NullMarked;
