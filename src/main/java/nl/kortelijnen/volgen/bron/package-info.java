/** What is new about people, organisations and saved searches: these lie below, and know nothing of being followed. */
@NullMarked
package nl.kortelijnen.volgen.bron;

import org.jspecify.annotations.NullMarked;
