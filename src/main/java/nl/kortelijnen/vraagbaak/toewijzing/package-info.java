/** A question that nobody answers in time goes to an expert of its theme, and how long answers take (V09). */
@NullMarked
package nl.kortelijnen.vraagbaak.toewijzing;

import org.jspecify.annotations.NullMarked;
