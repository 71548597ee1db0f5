/** Consultations on a page: the question, the conversation, the lists. */
@NullMarked
package nl.kortelijnen.consultatie.ui;

import org.jspecify.annotations.NullMarked;
