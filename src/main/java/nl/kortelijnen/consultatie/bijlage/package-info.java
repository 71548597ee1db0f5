/** Files that asker and expert give each other in the conversation; nobody else reads them or learns of them. */
@NullMarked
package nl.kortelijnen.consultatie.bijlage;

import org.jspecify.annotations.NullMarked;
