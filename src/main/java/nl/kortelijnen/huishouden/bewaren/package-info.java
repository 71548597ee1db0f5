/** How long a household is kept, and how it is destroyed: two people say yes, then nothing of it is left but a certificate. */
@NullMarked
package nl.kortelijnen.huishouden.bewaren;

import org.jspecify.annotations.NullMarked;
