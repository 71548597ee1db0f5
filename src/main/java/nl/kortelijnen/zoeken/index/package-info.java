/** The Lucene index: built, kept up to date, and asked. No type of Lucene leaves this package. */
@NullMarked
package nl.kortelijnen.zoeken.index;

import org.jspecify.annotations.NullMarked;
