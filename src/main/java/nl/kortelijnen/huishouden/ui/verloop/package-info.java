/** The course of a household on the screen: episodes, signals, and the plan for the future. */
@NullMarked
package nl.kortelijnen.huishouden.ui.verloop;

import org.jspecify.annotations.NullMarked;
