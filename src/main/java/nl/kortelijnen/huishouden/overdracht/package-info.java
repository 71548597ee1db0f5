/** A household that goes over to others whole: with its fixed contact, its agreements and its days to ask how it goes. */
@NullMarked
package nl.kortelijnen.huishouden.overdracht;

import org.jspecify.annotations.NullMarked;
