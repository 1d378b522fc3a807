/** Letters by e-mail, through a council's own mail server. */
@NullMarked
package org.wardmate.server.mail;

import org.jspecify.annotations.NullMarked;
