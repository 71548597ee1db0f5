/** What two organisations expect of each other: it holds when both have said so, and is looked at again on a day (N09). */
@NullMarked
package nl.kortelijnen.ketennetwerk.afspraak;

import org.jspecify.annotations.NullMarked;
