/** What redacteuren of the demo did. */
@NullMarked
package nl.kortelijnen.kennis.demo;

import org.jspecify.annotations.NullMarked;
