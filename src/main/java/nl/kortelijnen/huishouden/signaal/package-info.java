/** What is seen on the way: quick signals that add up across colleagues, and the households that lie still. */
@NullMarked
package nl.kortelijnen.huishouden.signaal;

import org.jspecify.annotations.NullMarked;
