/** Every setting of the job: its declaration, its value, and the record that each package takes. */
@NullMarked
package rasd.settings;

import org.jspecify.annotations.NullMarked;
