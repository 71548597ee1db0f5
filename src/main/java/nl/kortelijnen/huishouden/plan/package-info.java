/** The plan for the future: made with the family, agreements and signs of relapse with who watches, and what comes after. */
@NullMarked
package nl.kortelijnen.huishouden.plan;

import org.jspecify.annotations.NullMarked;
