/** Risk and protective factors of a household, weighed by somebody who may, and what comes back over generations. */
@NullMarked
package nl.kortelijnen.huishouden.factor;

import org.jspecify.annotations.NullMarked;
