/** Files in the conversation, on the page of a consultation. */
@NullMarked
package nl.kortelijnen.consultatie.ui.bijlage;

import org.jspecify.annotations.NullMarked;
