/** Where and when an organisation is there: its locations, and the hours that come back every week or month (N01, AN19, AN22). */
@NullMarked
package nl.kortelijnen.ketennetwerk.plek;

import org.jspecify.annotations.NullMarked;
