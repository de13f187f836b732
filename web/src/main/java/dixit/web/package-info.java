/** Pages and their JSON twins. */
@NullMarked
package dixit.web;

import org.jspecify.annotations.NullMarked;
