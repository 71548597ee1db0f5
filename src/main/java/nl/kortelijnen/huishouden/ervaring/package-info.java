/** What a family says of the help it had: without a name, without signing in, and apart from who helped (M09). */
@NullMarked
package nl.kortelijnen.huishouden.ervaring;

import org.jspecify.annotations.NullMarked;
