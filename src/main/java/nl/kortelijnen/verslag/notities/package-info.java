/** What subgroups write down together during a conference: line by line, in one order for everybody, nothing lost. */
@NullMarked
package nl.kortelijnen.verslag.notities;

import org.jspecify.annotations.NullMarked;
