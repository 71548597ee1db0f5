/** Which shared cases go with a case or with codes; the index says which, the store tells them. */
@NullMarked
package nl.kortelijnen.casuistiek.verwant;

import org.jspecify.annotations.NullMarked;
